/// A place in a calendar file that could not be taken as holidays.
package struct HolidayFileError: Error, Hashable {
    package let file: String
    /// From 1.
    package let line: Int
    package let problem: String
    package let remedy: String

    package init(file: String, line: Int, problem: String, remedy: String) {
        self.file = file
        self.line = line
        self.problem = problem
        self.remedy = remedy
    }
}

extension HolidayFileError: CustomStringConvertible {
    package var description: String { "\(file):\(line): \(problem). \(remedy)." }
}
