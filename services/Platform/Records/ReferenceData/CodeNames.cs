using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Reference;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Seeds;

namespace Cooperation.Platform.Records.ReferenceData;

/// <summary>The names of codes and desks in one language, each as it was on the day of its record (R13).</summary>
public sealed class CodeNames
{
    private readonly ILookup<(string List, string Code), CodeEntry> codes;
    private readonly ILookup<string, Desk> desks;

    /// <summary>The names in this language.</summary>
    /// <param name="language"><c>vi</c> or <c>en</c>.</param>
    /// <param name="lists">The lists.</param>
    public CodeNames(string language, ReferenceLists lists)
    {
        Language = language;
        codes = lists.Codes.ToLookup(code => (code.List, code.Code));
        desks = lists.Desks.ToLookup(desk => desk.Code, StringComparer.Ordinal);
    }

    /// <summary>The language.</summary>
    public string Language { get; }

    /// <summary>The name on that day; the code itself where no name is known, nothing for nothing.</summary>
    public string Of(string list, string? code, DateTimeOffset at) =>
        code is null ? ""
        : OnDay(codes[(list, code)], at) is { } entry ? Say(entry.Vi, entry.En)
        : code;

    /// <summary>The name of a desk on that day; its code where none is known.</summary>
    public string OfDesk(string code, DateTimeOffset at) => OnDay(desks[code], at) is { } desk ? Say(desk.Vi, desk.En) : code;

    /// <summary>What stands above a desk in the head of its papers: the desk above it where that works a line too, otherwise its agency; null where the desk is not known.</summary>
    public string? AboveDesk(string code, DateTimeOffset at) =>
        OnDay(desks[code], at) is not { } desk ? null
        : desk.Parent is { } parent && OnDay(desks[parent], at) is { Kind: Desk.Liaison } above ? Say(above.Vi, above.En)
        : Of(ReferenceNames.Agency, desk.Agency, at);

    /// <summary>The province of a desk that works in one; null for the others.</summary>
    public string? PlaceOfDesk(string code, DateTimeOffset at) =>
        OnDay(desks[code], at) is { Provinces: [var province] } ? Of(ReferenceNames.Province, province, at) : null;

    private static T? OnDay<T>(IEnumerable<T> dated, DateTimeOffset at)
        where T : class, IDated => dated.FirstOrDefault(entry => entry.HoldsOn(VietnamTime.DateOf(at))) ?? dated.FirstOrDefault();

    private string Say(string vi, string en) => string.Equals(Language, "en", StringComparison.Ordinal) ? en : vi;
}
