using Cooperation.Platform.Domain.Records;

namespace Cooperation.Platform.Domain.Reference;

/// <summary>The lists of codes as they stood on the day of a record: what is entered is judged by them (R13).</summary>
/// <param name="Day">The day, in Viet Nam.</param>
/// <param name="Codes">The codes of that day.</param>
public sealed record CodesOfTheDay(DateOnly Day, IReadOnlyList<CodeEntry> Codes)
{
    /// <summary>The codes of a list, in its order.</summary>
    public IEnumerable<string> Of(string list) =>
        Codes.Where(entry => entry.List == list).OrderBy(entry => entry.Order).Select(entry => entry.Code);

    /// <summary>Whether the code stood in the list.</summary>
    public bool Knows(string list, string code) => Codes.Any(entry => entry.List == list && entry.Code == code);

    /// <summary>What a code is called; the code itself where it did not stand in the list.</summary>
    public Text NameOf(string list, string code) =>
        Codes.FirstOrDefault(entry => entry.List == list && entry.Code == code) is { } named ? new(named.Vi, named.En) : new(code, code);

    /// <summary>A refusal for each code that did not stand in its list; what was left out needs none.</summary>
    public IEnumerable<DomainError> Refusals(EntryErrors errors, params IEnumerable<(string Field, string List, string? Code)> given) =>
        given
            .Where(entry => entry.Code is { } code && !Knows(entry.List, code))
            .Select(entry => errors.UnknownOnDay(entry.Field, Day, Of(entry.List)));
}
