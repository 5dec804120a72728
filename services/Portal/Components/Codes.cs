using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Components;

/// <summary>Codes as choices and names, in the user's language, as of the day of the request. Scoped.</summary>
internal sealed class Codes(Book book, PageLanguage speech, RequestClock clock)
{
    private DateOnly Today => VietnamTime.DateOf(clock.GetUtcNow());

    public string Name(string list, string? code) => speech[book.Name(list, code, Today)];

    public string Name(string list, string? code, DateTimeOffset on) => speech[book.Name(list, code, VietnamTime.DateOf(on))];

    /// <summary>The source of a rule.</summary>
    public string Source(string source) => speech[book.Source(source)];

    public IReadOnlyList<Choice> Of(string list) => [.. book.On(list, Today).Select(entry => new Choice(entry.Code, speech[entry.Text]))];

    /// <summary>With the code before the name, for lists that officers know by code.</summary>
    public IReadOnlyList<Choice> Coded(string list) =>
        [.. book.On(list, Today).Select(entry => new Choice(entry.Code, $"{entry.Code} · {speech[entry.Text]}"))];

    /// <summary>Grades of the 4×4 scale, each with the 6×6 grade that it becomes.</summary>
    public IReadOnlyList<Choice> Mapped(string list) =>
        [.. Coded(list).Select(choice => choice with { Label = $"{choice.Label} → {Mapping(list)[choice.Value]}" })];

    /// <summary>What each grade of a 4×4 list becomes.</summary>
    public IReadOnlyDictionary<string, string> Mapping(string list) =>
        book
            .Grades.Where(grade => list.StartsWith(grade.Part, StringComparison.Ordinal))
            .ToDictionary(grade => grade.From4x4, grade => grade.To6x6);

    public IReadOnlyList<Choice> Urgencies() => [.. Of(Lists.Urgency).Select(choice => choice with { Style = choice.Value })];

    public IReadOnlyList<Choice> Provinces() => Provinces(clock.GetUtcNow());

    public IReadOnlyList<Choice> Provinces(DateTimeOffset on) => Provinces(VietnamTime.DateOf(on));

    private IReadOnlyList<Choice> Provinces(DateOnly day) =>
        [
            .. book
                .Provinces.Where(row => row.ValidFrom <= day && (row.ValidTo is null || day <= row.ValidTo))
                .Select(row => new Choice(row.Code, speech.IsVietnamese ? row.Vi : row.En))
                .OrderBy(choice => choice.Label, StringComparer.Create(new("vi-VN"), ignoreCase: true)),
        ];

    /// <summary>The desks at which people arrive.</summary>
    public IReadOnlyList<Choice> ReceivingDesks() =>
        [.. book.Receiving(Today).Select(row => new Choice(row.Code, speech.IsVietnamese ? row.Vi : row.En))];

    public IEnumerable<string> Gates() => GatesOfToday().Select(row => row.Vi);

    /// <summary>The gates on the border with a partner, and those in the air.</summary>
    public IReadOnlyList<Choice> Gates(string partner) =>
        [
            .. GatesOfToday()
                .Where(row => row.Partner is null || row.Partner == partner)
                .Select(row => new Choice(row.Code, speech.IsVietnamese ? row.Vi : row.En))
                .OrderBy(choice => choice.Label, StringComparer.Create(new("vi-VN"), ignoreCase: true)),
        ];

    private IEnumerable<GateRow> GatesOfToday() =>
        book.Gates.Where(row => row.ValidFrom <= Today && (row.ValidTo is null || Today <= row.ValidTo));
}
