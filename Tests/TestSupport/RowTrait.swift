package import Testing

/// Names the rows of the articles that a test holds, as in `@Test(.row("2.3/booked-move"))`.
///
/// The articles are those of `Sources/Facilitation/Facilitation.docc`. `ArticleTests` finds the
/// identifiers in the sources, so they are written out where the trait stands.
package struct RowTrait: TestTrait, SuiteTrait {
    package let rows: [String]
    package var comments: [Comment] { [Comment(rawValue: rows.joined(separator: ", "))] }
}

extension Trait where Self == RowTrait {
    package static func row(_ rows: String...) -> Self { RowTrait(rows: rows) }
}
