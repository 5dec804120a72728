using Cooperation.Hotline.Domain;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Desks;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Calendar;

namespace Cooperation.Hotline.Data.Rules;

/// <summary>The names of codes and desks in one language, each as it was on the day of its record (R13).</summary>
internal sealed class CodeNames
{
    private readonly ILookup<(string List, string Code), CodeEntry> codes;
    private readonly ILookup<string, Desk> desks;

    private CodeNames(string language, IEnumerable<CodeEntry> codes, IEnumerable<Desk> desks)
    {
        Language = language;
        this.codes = codes.ToLookup(code => (code.List, code.Code));
        this.desks = desks.ToLookup(desk => desk.Code, StringComparer.Ordinal);
    }

    public string Language { get; }

    public static async Task<CodeNames> ReadAsync(HotlineDbContext db, string language, CancellationToken cancellationToken)
    {
        var reference = await db.ReferenceAsync(cancellationToken);
        return new(language, reference.Codes, reference.Desks);
    }

    /// <summary>The name on that day; the code itself where no name is known, nothing for nothing.</summary>
    public string Of(string list, string? code, DateTimeOffset at) =>
        code is null ? ""
        : OnDay(codes[(list, code)], at) is { } entry ? Say(entry.Vi, entry.En)
        : code;

    public string OfDesk(string code, DateTimeOffset at) => OnDay(desks[code], at) is { } desk ? Say(desk.Vi, desk.En) : code;

    /// <summary>What stands above a desk in the head of its papers: the desk above it where that works a line too, otherwise its agency; null where the desk is not known.</summary>
    public string? AboveDesk(string code, DateTimeOffset at) =>
        OnDay(desks[code], at) is not { } desk ? null
        : desk.Parent is { } parent && OnDay(desks[parent], at) is { Kind: Desk.Liaison } above ? Say(above.Vi, above.En)
        : Of(CodeLists.Agency, desk.Agency, at);

    /// <summary>The province of a desk that works in one; null for the others.</summary>
    public string? PlaceOfDesk(string code, DateTimeOffset at) =>
        OnDay(desks[code], at) is { Provinces: [var province] } ? Of(CodeLists.Province, province, at) : null;

    private static T? OnDay<T>(IEnumerable<T> dated, DateTimeOffset at)
        where T : class, IDated => dated.FirstOrDefault(entry => entry.HoldsOn(VietnamTime.DateOf(at))) ?? dated.FirstOrDefault();

    private string Say(string vi, string en) => string.Equals(Language, "en", StringComparison.Ordinal) ? en : vi;
}
