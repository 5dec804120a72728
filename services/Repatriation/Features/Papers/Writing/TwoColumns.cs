using Cooperation.Platform.Hosting.Papers;
using Cooperation.Repatriation.Domain.Codes;

namespace Cooperation.Repatriation.Features.Papers.Writing;

/// <summary>The content with a column beside the Vietnamese for the translator. Nothing is translated by the system; a name stands there in the partner's script where one was written down.</summary>
internal static class TwoColumns
{
    public static IEnumerable<PaperPart> Of(IReadOnlyList<PaperPart> parts, PaperDraft draft)
    {
        var language = draft.Named("language", CasePaperLanguages.Of(draft.Case.Partner))!;
        List<PaperPair> pairs = [];
        foreach (var part in parts)
        {
            if (PairsOf(part, draft) is { } more)
            {
                pairs.AddRange(more);
                continue;
            }

            foreach (var written in Done(pairs, language))
            {
                yield return written;
            }

            pairs = [];
            yield return part;
        }

        foreach (var written in Done(pairs, language))
        {
            yield return written;
        }
    }

    private static IEnumerable<PaperPart> Done(List<PaperPair> pairs, string language) =>
        pairs.Count == 0 ? [] : [new PaperBilingual(language, pairs) { IsToBeTranslated = true }];

    // Lists, annexes and places to sign keep the whole width.
    private static IEnumerable<PaperPair>? PairsOf(PaperPart part, PaperDraft draft) =>
        part switch
        {
            PaperText text => [new(text.Text, "")],
            PaperHeading heading => [new(heading.Text, "")],
            PaperFacts facts => facts.Facts.Select(fact => new PaperPair($"{fact.Name}: {fact.Value ?? "[chưa có]"}", Known(fact, draft))),
            _ => null,
        };

    private static string Known(PaperFact fact, PaperDraft draft) =>
        fact.Value is { } value
            ? draft
                .Persons.FirstOrDefault(one => string.Equals(one.Details.Name?.ToUpperInvariant(), value, StringComparison.Ordinal))
                ?.ForeignName
                ?? ""
            : "";
}
