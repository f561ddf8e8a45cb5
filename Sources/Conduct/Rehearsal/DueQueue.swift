package import Domain

/// What is due when, the earliest first: a binary heap whose outdated marks are dropped when they come up.
package struct DueQueue: Sendable {
    /// What is due; at one instant events of people come first, then pairs, people and programmes.
    package enum Subject: Hashable, Sendable {
        case event(Int)
        case pair(Int)
        case person(Int)
        case programme(Int)

        fileprivate var order: (Int, Int) {
            switch self {
            case .event(let position): (0, position)
            case .pair(let position): (1, position)
            case .person(let position): (2, position)
            case .programme(let position): (3, position)
            }
        }
    }

    package struct Mark: Hashable, Sendable {
        package let at: Instant
        package let subject: Subject

        fileprivate func precedes(_ other: Mark) -> Bool {
            (at, subject.order.0, subject.order.1) < (other.at, other.subject.order.0, other.subject.order.1)
        }
    }

    private var heap: [Mark] = []

    package init() {}

    package var first: Mark? { heap.first }

    package mutating func insert(_ subject: Subject, at instant: Instant) {
        heap.append(Mark(at: instant, subject: subject))
        var child = heap.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard heap[child].precedes(heap[parent]) else { return }
            heap.swapAt(child, parent)
            child = parent
        }
    }

    package mutating func popFirst() -> Mark? {
        guard let first = heap.first, let last = heap.popLast() else { return nil }
        guard !heap.isEmpty else { return first }
        heap[0] = last
        var parent = 0
        while true {
            var least = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
                if heap[child].precedes(heap[least]) { least = child }
            }
            guard least != parent else { return first }
            heap.swapAt(parent, least)
            parent = least
        }
    }
}
