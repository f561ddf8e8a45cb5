import CCurl
package import Chat
package import Delivery
package import Domain
import Foundation
import Synchronization

/// The transport on libcurl's multi interface, driven by one thread of its own.
///
/// ```
///  send ──► waiting ──► running ──► ended      one more `send` than there is room for: refused at once
///              │           │                   cancelled or closed: `timedOut`, its transfer is aborted
///              └───────────┴──► abandoned
/// ```
///
/// Callers hand requests over through a mutex and wake the thread; all of
/// libcurl but the waking runs on the thread. ``close()`` must be awaited before
/// the process ends, since libcurl's and OpenSSL's exit handlers race with a
/// thread that still runs.
@safe package final class CurlTransport: Transport {
    /// The bounds of all transfers.
    package struct Limits: Hashable, Sendable {
        /// The longest body of a response, in bytes.
        package var bodyBytes = 64 * 1024
        /// The longest head of a response with all its header lines, in bytes.
        package var headerBytes = 32 * 1024
        package var connectMilliseconds = 5000
        /// Transfers at a time.
        package var inFlight = 64
        /// Requests that wait for their turn; a further one is refused.
        package var waiting = 256

        package init() {}
    }

    package struct Options: Hashable, Sendable {
        package var limits = Limits()
        package var policy = AddressPolicy()
        /// A file of certificate authorities instead of the host's.
        package var authorities: String?
        package var userAgent = "duologue"

        package init() {}
    }

    private struct Job {
        let id: Int
        let request: ChatRequest
        let deadline: ContinuousClock.Instant
        let caller: CheckedContinuation<Transfer.Outcome, Never>
    }

    private struct Shared {
        var lastID = 0
        var waiting: [Job] = []
        var running = 0
        var cancelled: [Int] = []
        var isClosing = false
        /// After this nobody may touch the multi handle.
        var hasEnded = false
        var closers: [CheckedContinuation<Void, Never>] = []
    }

    private let options: Options
    private let shared = Mutex(Shared())
    /// Only the thread uses it, except for `curl_multi_wakeup`, which libcurl
    /// allows from anywhere and which the mutex keeps from a handle that is gone.
    private nonisolated(unsafe) let multi: UnsafeMutableRawPointer

    /// libcurl asks for one initialisation in a process, before all else.
    private static let isInitialised = duologue_global_init() == CURLE_OK

    package init(_ options: Options = Options()) {
        precondition(Self.isInitialised, "libcurl can be initialised where there is memory")
        precondition(options.limits.inFlight > 0 && options.limits.waiting > 0, "limits are positive")
        guard let multi = unsafe curl_multi_init() else {
            preconditionFailure("curl_multi_init fails only without memory")
        }
        unsafe duologue_multi_setopt_long(multi, CURLMOPT_MAXCONNECTS, options.limits.inFlight)
        unsafe duologue_multi_setopt_long(multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, options.limits.inFlight)
        self.options = options
        unsafe self.multi = multi
        let thread = Thread { self.run() }
        thread.name = "duologue-curl"
        thread.stackSize = 512 * 1024
        thread.start()
    }

    /// Sends one request; the time it waits for its turn counts.
    ///
    /// A cancelled task ends its transfer with `timedOut`. Where `limits.waiting`
    /// requests wait already, the error is `throttled` and nothing was sent.
    package func send(
        _ request: ChatRequest,
        timeout: Instant.Span
    ) async throws(TransportError) -> ChatResponse {
        guard request.isWellFormed else {
            let detail = "the method or a header has characters that HTTP does not allow"
            throw TransportError(ChatError(.misconfigured, detail: detail), wasSent: false)
        }
        let deadline = ContinuousClock.now + .milliseconds(max(timeout.milliseconds, 1))
        let id = shared.withLock { shared in
            shared.lastID += 1
            return shared.lastID
        }
        let outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { caller in
                submit(Job(id: id, request: request, deadline: deadline, caller: caller))
            }
        } onCancel: {
            shared.withLock { shared in
                shared.cancelled.append(id)
                wake(shared)
            }
        }
        return try outcome.get()
    }

    /// Ends all transfers, the thread and libcurl's handle; further requests are refused.
    ///
    /// It may be called more than once and returns when everything has ended.
    package func close() async {
        await withCheckedContinuation { closer in
            let isOver = shared.withLock { shared in
                if shared.hasEnded { return true }
                shared.isClosing = true
                shared.closers.append(closer)
                wake(shared)
                return false
            }
            if isOver { closer.resume() }
        }
    }

    private func submit(_ job: Job) {
        let refusal: ChatError? = shared.withLock { shared in
            // A cancellation that came before this lock found no job to end; one
            // that comes later waits for the lock and finds it.
            if Task.isCancelled { return ChatError(.timedOut, detail: "the request was cancelled") }
            if shared.isClosing { return ChatError(.timedOut, detail: "the transport is closed") }
            if shared.waiting.count >= options.limits.waiting {
                return ChatError(.throttled, detail: "\(options.limits.waiting) requests wait already")
            }
            shared.waiting.append(job)
            wake(shared)
            return nil
        }
        if let refusal { job.caller.resume(returning: .failure(TransportError(refusal, wasSent: false))) }
    }

    /// Wakes the thread; called with the lock held.
    private func wake(_ shared: borrowing Shared) {
        if !shared.hasEnded { unsafe curl_multi_wakeup(multi) }
    }

    // MARK: The thread

    /// What the thread keeps of a transfer. The dictionary of these owns the transfers that libcurl points to.
    private struct Running {
        let transfer: Transfer
        let caller: CheckedContinuation<Transfer.Outcome, Never>
    }

    private func run() {
        var running: [Int: Running] = [:]
        while true {
            let (jobs, cancelled, isClosing) = shared.withLock { shared in
                let room = max(0, options.limits.inFlight - running.count)
                let jobs = Array(shared.waiting.prefix(room))
                shared.waiting.removeFirst(jobs.count)
                // A cancelled request may still wait for its turn.
                var cancelled: [Int] = []
                swap(&cancelled, &shared.cancelled)
                var given = jobs
                for id in cancelled {
                    guard let place = shared.waiting.firstIndex(where: { $0.id == id }) else { continue }
                    given.append(shared.waiting.remove(at: place))
                }
                if shared.isClosing {
                    given += shared.waiting
                    shared.waiting.removeAll()
                }
                return (given, cancelled, shared.isClosing)
            }
            for job in jobs { start(job, &running, isWanted: !isClosing && !cancelled.contains(job.id)) }
            for id in cancelled { end(id, &running) { $0.abandoned("the request was cancelled") } }
            if isClosing { break }
            var active: Int32 = 0
            unsafe curl_multi_perform(multi, &active)
            let ended = collect(&running)
            // What ended has made room for what waits, so look again before waiting.
            if ended == 0 {
                unsafe curl_multi_poll(multi, nil, 0, 60_000, nil)
            }
        }
        // Clean-up in any order: each caller only learns that its own request is over.
        for id in running.keys.sorted() { end(id, &running) { $0.abandoned("the transport is closed") } }
        let closers = shared.withLock { shared in
            shared.hasEnded = true
            return shared.closers
        }
        unsafe curl_multi_cleanup(multi)
        for closer in closers { closer.resume() }
    }

    private func start(_ job: Job, _ running: inout [Int: Running], isWanted: Bool) {
        let left = ContinuousClock.now.duration(to: job.deadline)
        let milliseconds = Int(left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000)
        guard isWanted, milliseconds > 0 else {
            let cause = ChatError(.timedOut, detail: "the request ended before its turn came")
            job.caller.resume(returning: .failure(TransportError(cause, wasSent: false)))
            return
        }
        do throws(CurlError) {
            let transfer = try Transfer(
                id: job.id,
                request: job.request,
                milliseconds: milliseconds,
                options: options
            )
            let code = unsafe transfer.withRaw { raw in unsafe curl_multi_add_handle(multi, raw) }
            guard code == CURLM_OK else { throw CurlError(code: CURLE_FAILED_INIT.rawValue) }
            running[job.id] = Running(transfer: transfer, caller: job.caller)
        } catch {
            let code = CURLcode(rawValue: error.code)
            let detail = unsafe String(cString: curl_easy_strerror(code))
            let cause = ChatError(Transfer.reason(code, wasSent: false), detail: detail)
            job.caller.resume(returning: .failure(TransportError(cause, wasSent: false)))
        }
    }

    /// Hands their outcomes to the callers of what has ended; returns how many.
    private func collect(_ running: inout [Int: Running]) -> Int {
        var ended = 0
        var left: Int32 = 0
        while let message = unsafe curl_multi_info_read(multi, &left) {
            guard unsafe message.pointee.msg == CURLMSG_DONE, let raw = unsafe message.pointee.easy_handle,
                let transfer = unsafe EasyHandle.owner(of: raw)
            else { continue }
            // The message is gone with the handle, so its result is taken first.
            let result = unsafe duologue_message_result(message)
            end(transfer.id, &running) { $0.outcome(result) }
            ended += 1
        }
        return ended
    }

    private func end(_ id: Int, _ running: inout [Int: Running], _ outcome: (Transfer) -> Transfer.Outcome) {
        guard let found = running.removeValue(forKey: id) else { return }
        let result = outcome(found.transfer)
        unsafe found.transfer.withRaw { raw in _ = unsafe curl_multi_remove_handle(multi, raw) }
        found.caller.resume(returning: result)
    }
}

extension ChatRequest {
    /// False where a method or header would end its line early or has no name.
    fileprivate var isWellFormed: Bool {
        let isMethod = !method.isEmpty && method.utf8.allSatisfy { (65...90).contains($0) }
        return isMethod
            && !url.revealed.utf8.contains { $0 <= 32 || $0 == 127 }
            && headers.allSatisfy { header in
                !header.name.isEmpty
                    && header.name.utf8.allSatisfy { $0 > 32 && $0 < 127 && $0 != UInt8(ascii: ":") }
                    && !header.value.revealed.utf8.contains { $0 == 0 || $0 == 10 || $0 == 13 }
            }
    }
}
