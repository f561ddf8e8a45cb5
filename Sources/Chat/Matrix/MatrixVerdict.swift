package import Domain

extension MatrixConnector {
    /// Says what an answer of the homeserver means.
    ///
    /// Related: <https://spec.matrix.org/v1.15/client-server-api/#standard-error-response>
    package func judge(_ response: ChatResponse, to preparation: Preparation, at wall: Instant) -> Verdict {
        // An answer that is no JSON has no members; what follows from that is decided by its status.
        let answer = (try? Json(reading: response.body)) ?? .null
        let job = Job(preparation)
        if (200..<300).contains(response.status) { return job.success(answer) }
        let code = answer["errcode"].string ?? ""
        switch response.status {
        case 401: return .refused(.unauthorized)
        case 403, 404:
            // A path that the homeserver does not know; or no homeserver at all, but some web server.
            if code == "M_UNRECOGNIZED" || code.isEmpty { return .refused(.misconfigured) }
            switch job {
            case .send: return .reopen
            case .open: return .refused(response.status == 403 ? .unauthorized : .notFound)
            case .join: return .refused(.notFound)
            }
        case 408: return .retry(after: pause(response, answer, at: wall), .timedOut)
        case 413: return .refused(.tooLong)
        case 429: return .retry(after: pause(response, answer, at: wall), .throttled)
        case 500...: return .retry(after: pause(response, answer, at: wall), .serverFailed)
        case 300..<400: return .refused(.misconfigured)
        default: return .refused(code == "M_TOO_LARGE" ? .tooLong : .rejected)
        }
    }

    private enum Job {
        case open, send, join

        init(_ preparation: Preparation) {
            switch preparation {
            case .open: self = .open
            case .post(let request): self = request.method == "PUT" ? .send : .join
            case .local: self = .send
            }
        }

        func success(_ answer: Json) -> Verdict {
            switch self {
            case .open:
                guard let room = answer["room_id"].string, !room.isEmpty else {
                    return .retry(after: nil, .malformedAnswer)
                }
                return .opened(route: room)
            case .send:
                // The same transaction is sent again, so this makes no second message.
                guard let event = answer["event_id"].string else { return .retry(after: nil, .malformedAnswer) }
                return .delivered(platformMessage: event)
            case .join:
                return .delivered(platformMessage: nil)
            }
        }
    }

    /// The header, or what homeservers before version 1.10 put into the body.
    private func pause(_ response: ChatResponse, _ answer: Json, at wall: Instant) -> Instant.Span? {
        if let span = RetryAfter.span(response.headers["retry-after"], at: wall) { return span }
        guard let milliseconds = answer["retry_after_ms"].integer, milliseconds >= 0 else { return nil }
        return RetryAfter.clamped(seconds: milliseconds / 1000 + 1)
    }
}
