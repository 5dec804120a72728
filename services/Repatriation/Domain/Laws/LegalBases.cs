using Cooperation.Platform.Domain;

namespace Cooperation.Repatriation.Domain.Laws;

/// <summary>Which documents rule which matter, of all days.</summary>
public sealed class LegalBases(IReadOnlyList<LegalBasis> rows)
{
    /// <summary>The documents by which a matter is ruled on a day, in one line, and what of them nobody has held against its text; null where none did.</summary>
    public Text? Of(RuleOfDay rule)
    {
        LegalBasis[] held = [.. rows.Where(row => row.Matter == rule.Matter && row.HoldsOn(rule.Day))];
        if (held.Length == 0)
        {
            return null;
        }

        // One mark is enough where it holds for all of them.
        var noneVerified = held.All(row => row.Unverified);
        var said = held.Select(row => noneVerified ? row.Name : Marked(row.Name, row.Unverified)).ToArray();
        return Marked(new(string.Join("; ", said.Select(text => text.Vi)), string.Join("; ", said.Select(text => text.En))), noneVerified);
    }

    /// <summary>Whether any document by which a matter is ruled on a day was not held against its text.</summary>
    public bool IsUnverified(RuleOfDay rule) => rows.Any(row => row.Matter == rule.Matter && row.HoldsOn(rule.Day) && row.Unverified);

    /// <summary>A refusal with the documents of its rule.</summary>
    public DomainError With(DomainError error) => error is { Source: null, Rule: { } rule } ? error with { Source = Of(rule) } : error;

    private static Text Marked(Text name, bool unverified) =>
        unverified ? new($"{name.Vi} (chưa kiểm chứng)", $"{name.En} (unverified)") : name;
}
