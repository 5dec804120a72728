using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Reviews.Domain.AnnualReviews;

/// <summary>The texts of a review: which stand, who wrote them, and how the next one begins with those of another.</summary>
public static class SectionTexts
{
    /// <summary>How long a text of a section may be that joins no others.</summary>
    public const int Longest = 30_000;

    // An empty line between two texts, as browsers send it.
    private const int JoinLength = 4;

    /// <summary>The texts of a section in an edition from which nobody has gone on yet.</summary>
    internal static IReadOnlyList<SectionText> LatestOf(this IEnumerable<SectionText> texts, string section, int edition) =>
        texts.In(section, edition).Latest();

    /// <summary>Whose words a text has: who wrote it here, the last one first, and who of the review that it began with.</summary>
    internal static SectionWriters WritersOf(this IReadOnlyCollection<SectionText> texts, SectionText text)
    {
        var line = texts.LineOf(text);
        var starts = line.Where(part => part.IsStart).ToList();
        return new(
            NamesOf(line.Where(part => part.CopiedFrom is null)),
            starts is [{ CopiedFrom: { } first }, ..] ? new(first, NamesOf(starts)) : null
        );
    }

    /// <summary>Whether this account wrote words that stand or stood in an edition. What was copied is its writer's as soon as somebody leaves it as it is.</summary>
    internal static bool IsAuthor(this IReadOnlyCollection<SectionText> texts, int edition, Guid account) =>
        texts.Any(text => text.Edition == edition && text.CopiedFrom is null && text.ById == account)
        || ReviewSections.All.Any(section =>
            texts
                .LatestOf(section, edition)
                .Any(text => text.IsTakenOver && texts.LineOf(text).Any(part => part.IsStart && part.ById == account))
        );

    /// <summary>The next text of a section. One that leaves the words of another review as they are takes them over.</summary>
    internal static SectionText Next(
        this IReadOnlyCollection<SectionText> texts,
        int edition,
        string section,
        string body,
        IReadOnlyList<int> from,
        Officer by,
        DateTimeOffset at
    )
    {
        var own = texts.In(section, edition).ToList();
        if (own.FirstUnknown(from) is { } unknown)
        {
            throw new DomainException(ReviewErrors.TextUnknown(unknown));
        }

        // Two texts of full length can be joined: what goes on from others may be as long as they are together.
        var before = own.Where(text => from.Contains(text.Number)).ToList();
        var most = Math.Max(Longest, before.Sum(text => text.Body.Length + JoinLength));
        if (body.Length > most)
        {
            throw new DomainException(ReviewErrors.TextTooLong(most));
        }

        return before is [{ CopiedFrom: not null } copied] && copied.HasWords(body)
            ? copied.TakeOver(texts.Count + 1, by, at)
            : SectionText.Of(texts.Count + 1, edition, section, body, [.. from.Distinct().Order()], by, at);
    }

    /// <summary>The texts that stand in a review, as the start of the one after it.</summary>
    internal static IEnumerable<SectionText> AsStart(this AnnualReview before)
    {
        var number = 0;
        foreach (var text in ReviewSections.All.SelectMany(section => before.LatestOf(section)))
        {
            // Who wrote the words, and not who took them over a year later.
            var written = text.IsTakenOver ? before.Texts.LineOf(text).Last(part => part.IsStart) : text;
            yield return written.CopyTo(++number, 1, before.Reference);
        }
    }

    /// <summary>The texts that stand in an edition, as those of the next one: they go on from them, so that all who wrote them are known.</summary>
    internal static IReadOnlyList<SectionText> AsNextEdition(this IReadOnlyList<SectionText> texts, int edition, int next) =>
        [
            .. ReviewSections
                .All.SelectMany(section => texts.LatestOf(section, edition))
                .Index()
                .Select(text => text.Item.CopyTo(texts.Count + text.Index + 1, next, text.Item.CopiedFrom, text.Item.Number)),
        ];

    private static IEnumerable<SectionText> In(this IEnumerable<SectionText> texts, string section, int edition) =>
        texts.Where(text => text.Section == section && text.Edition == edition);

    private static IReadOnlyList<string> NamesOf(IEnumerable<SectionText> texts) =>
        [.. texts.Select(text => text.By).Distinct(StringComparer.Ordinal)];
}

/// <summary>Who wrote a text.</summary>
/// <param name="Here">Who wrote it in this review, the last one first; nobody where the words are another review's.</param>
/// <param name="Start">The review that it began with, and who wrote that; null where it began with none.</param>
public sealed record SectionWriters(IReadOnlyList<string> Here, CopiedStart? Start);

/// <summary>A review that a text began with.</summary>
/// <param name="Reference">The review.</param>
/// <param name="Writers">Who wrote the text there.</param>
public sealed record CopiedStart(string Reference, IReadOnlyList<string> Writers)
{
    /// <summary>Its year, the last one of its period: references have it.</summary>
    public string Year => Reference.Split('-')[2];
}
