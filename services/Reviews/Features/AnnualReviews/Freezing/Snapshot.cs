using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cooperation.Reviews.Features.Figures;
using Text = Cooperation.Platform.Domain.Text;

namespace Cooperation.Reviews.Features.AnnualReviews.Freezing;

/// <summary>What a review has frozen: it is stored as the text whose hash was signed, and never written anew.</summary>
/// <param name="Format">How it is written.</param>
/// <param name="Instrument">The instrument.</param>
/// <param name="Partner">Its partner.</param>
/// <param name="From">The first day of the period.</param>
/// <param name="To">The last day of the period.</param>
/// <param name="FrozenAt">When.</param>
/// <param name="ReferenceData">The version of the reference data that codes are named by.</param>
/// <param name="Marks">Up to where facts were counted.</param>
/// <param name="Figures">The figures.</param>
/// <param name="Quotations">What other services say, in their words.</param>
internal sealed record Snapshot(
    int Format,
    string Instrument,
    string Partner,
    DateOnly From,
    DateOnly To,
    DateTimeOffset FrozenAt,
    string ReferenceData,
    IReadOnlyList<SettledMark> Marks,
    IReadOnlyList<FrozenFigure> Figures,
    IReadOnlyList<Quotation> Quotations
)
{
    /// <summary>What papers say of years before the system: they stand beside what was counted, and are no part of it. None in documents from before they were taken in.</summary>
    public IReadOnlyList<PaperNumber> Papers { get; init; } = [];

    /// <summary>The format from which on a total is empty, and not zero, where nothing is known.</summary>
    public const int UnknownTold = 2;

    // Vietnamese stays readable in the database; the order of properties is that of the records here.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>What papers say of the figure of a table, where it is the first table of that figure.</summary>
    public IEnumerable<PaperNumber> PapersOf(int table) =>
        Figures.Take(table).Any(before => before.Code == Figures[table].Code)
            ? []
            : Papers.Where(paper => paper.Code == Figures[table].Code);

    /// <summary>The text that is kept.</summary>
    public string Write() => JsonSerializer.Serialize(this, Json);

    /// <summary>What was kept.</summary>
    public static Snapshot Read(string content) => JsonSerializer.Deserialize<Snapshot>(content, Json)!;

    /// <summary>Hash of a text, SHA-256 in hexadecimal.</summary>
    public static string HashOf(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    /// <summary>The numbers of a figure alone, to be held against others: names may be said in other words by then.</summary>
    public static string NumbersOf(FrozenFigure figure) =>
        JsonSerializer.Serialize(
            figure.Years.Select(year => new
            {
                year.Year,
                year.Total,
                Lines = year.Lines.Select(line => new { line.Codes, line.Values }),
            }),
            Json
        );
}

/// <summary>What a paper says of a figure in a year before the system.</summary>
/// <param name="Code">The figure.</param>
/// <param name="Year">The year.</param>
/// <param name="Number">The number.</param>
/// <param name="Source">The paper.</param>
/// <param name="SourceDate">Its day.</param>
internal sealed record PaperNumber(string Code, int Year, long Number, string Source, DateOnly SourceDate);

/// <summary>A figure as it was frozen.</summary>
/// <param name="Section">The section that it stands in.</param>
/// <param name="Code">The figure.</param>
/// <param name="Definition">The version of its definition.</param>
/// <param name="Name">Its name.</param>
/// <param name="Formula">How it is counted.</param>
/// <param name="Unit">What one of it is.</param>
/// <param name="By">What it is split by.</param>
/// <param name="Measures">What is counted.</param>
/// <param name="Years">Its numbers, year by year: the years of the period, and the one before it.</param>
internal sealed record FrozenFigure(
    string Section,
    string Code,
    int Definition,
    Text Name,
    Text Formula,
    Text Unit,
    IReadOnlyList<FrozenPart> By,
    IReadOnlyList<FrozenPart> Measures,
    IReadOnlyList<FrozenYear> Years
);

/// <summary>Something that a figure is split by, or counts.</summary>
internal sealed record FrozenPart(string Code, Text Name);

/// <summary>The numbers of a year.</summary>
internal sealed record FrozenYear(int Year, IReadOnlyList<decimal?> Total, IReadOnlyList<FrozenLine> Lines);

/// <summary>A line: what it is of, and each measure.</summary>
internal sealed record FrozenLine(IReadOnlyList<string?> Codes, IReadOnlyList<Text> Names, IReadOnlyList<decimal?> Values);

/// <summary>What another service says of one of its records, read under the token of whoever froze the review: reference, version and words as they stood there.</summary>
/// <param name="Section">The section that it stands in.</param>
/// <param name="Service">The service that keeps the record.</param>
/// <param name="Reference">The record.</param>
/// <param name="Version">Its version.</param>
/// <param name="Text">The words.</param>
internal sealed record Quotation(string Section, string Service, string Reference, long Version, string Text);
