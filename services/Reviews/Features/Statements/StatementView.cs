using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records;
using Cooperation.Reviews.Domain.Statements;

namespace Cooperation.Reviews.Features.Statements;

/// <summary>A statement, with what of it leaves.</summary>
/// <param name="CorrectedBy">The later edition that was sent, where this one is not the last.</param>
/// <param name="Beside">For those who keep them: the statements that were sent beside which a small count could have been had.</param>
/// <param name="Steps">The steps that are open now and that this user takes.</param>
internal sealed record StatementView(
    Guid Id,
    string Reference,
    string Asker,
    DateOnly AskedOn,
    string? Letter,
    string Question,
    string? Partner,
    int FromYear,
    int ToYear,
    IReadOnlyList<string> TableNames,
    string Status,
    int Edition,
    int EditionShown,
    string? CorrectedWhy,
    StatementView.LaterEdition? CorrectedBy,
    string? Hash,
    string? FrozenBy,
    DateTimeOffset? FrozenAt,
    string? ApprovedBy,
    DateTimeOffset? ApprovedAt,
    DateOnly? SentOn,
    string? SentTo,
    string? SentWith,
    string? SentBy,
    string? DroppedWhy,
    IReadOnlyList<string> Beside,
    IReadOnlyList<StatementView.TableView> Tables,
    IReadOnlyList<string> Steps,
    IReadOnlyList<StatementView.EditionHead> Editions,
    IReadOnlyList<TimelineView> Timeline,
    long Version
)
{
    public static StatementView Of(Statement statement, StatementEdition edition, CurrentUser user, string language)
    {
        var (keeps, isCurrent) = (user.Keeps(), edition.Number == statement.Edition);
        return new(
            statement.Id.Value,
            statement.Reference,
            statement.Asker,
            statement.AskedOn,
            statement.Letter,
            statement.Question,
            statement.Partner,
            statement.FromYear,
            statement.ToYear,
            [.. statement.Tables.Select(table => StatementTables.NameOf(table).In(language))],
            keeps ? statement.Status : StatementStatus.Sent,
            keeps ? statement.Edition : edition.Number,
            edition.Number,
            edition.Reason,
            statement
                .Editions.Where(later => later.Number > edition.Number && later.SentOn is not null)
                .OrderBy(later => later.Number)
                .Select(later => new LaterEdition(later.Number, later.SentOn!.Value, later.Reason))
                .LastOrDefault(),
            edition.PublishedHash,
            edition.FrozenBy,
            edition.FrozenAt,
            edition.ApprovedBy,
            edition.ApprovedAt,
            edition.SentOn,
            edition.SentTo,
            edition.SentWith,
            edition.SentBy,
            edition.DroppedWhy,
            keeps ? edition.Beside : [],
            edition.Published is { } published
                ? [.. PublishedStatement.Read(published).Tables.Select(table => TableView.Of(table, language))]
                : [],
            keeps && isCurrent
                ?
                [
                    .. StatementLife
                        .OpenAt(statement.Status)
                        .Where(step => user.RefusalOf(step) is null)
                        .Where(step => step != StatementSteps.Approval || !statement.IsAuthor(user.Id)), // what would be refused is not offered
                ]
                : [],
            [
                .. statement
                    .Editions.Where(known => keeps || known.SentOn is not null)
                    .OrderBy(known => known.Number)
                    .Select(known => new EditionHead(known.Number, known.SentOn, known.PublishedHash, known.Reason, known.DroppedWhy)),
            ],
            keeps ? TimelineView.Of(statement.Timeline) : [],
            statement.Version
        );
    }

    /// <summary>A later edition that was sent.</summary>
    internal sealed record LaterEdition(int Number, DateOnly SentOn, string? Reason);

    /// <summary>An edition.</summary>
    internal sealed record EditionHead(int Number, DateOnly? SentOn, string? Hash, string? Reason, string? DroppedWhy);

    /// <summary>A table: a line for each part, in it each year, the first one first.</summary>
    internal sealed record TableView(
        string Code,
        string Name,
        string Formula,
        string Unit,
        int Definition,
        string Part,
        bool IsOfPersons,
        IReadOnlyList<int> Years,
        IReadOnlyList<LineView> Lines,
        IReadOnlyList<CellView> Total
    )
    {
        public static TableView Of(PublishedTable table, string language) =>
            new(
                table.Code,
                StatementTables.NameOf(table.Code).In(language),
                table.Formula.In(language),
                table.Unit.In(language),
                table.Definition,
                table.Part.In(language),
                StatementTables.OfPersons.Contains(table.Code),
                table.Years,
                [
                    .. table.Lines.Select(line => new LineView(
                        line.Name.In(language),
                        [.. line.Cells.Select(cell => new CellView(cell.Value, cell.IsSuppressed))]
                    )),
                ],
                [.. table.Total.Select(cell => new CellView(cell.Value, cell.IsSuppressed))]
            );
    }

    /// <summary>A line.</summary>
    internal sealed record LineView(string Name, IReadOnlyList<CellView> Cells);

    /// <summary>A number; none where it is suppressed, or not known.</summary>
    internal sealed record CellView(long? Value, bool IsSuppressed);
}
