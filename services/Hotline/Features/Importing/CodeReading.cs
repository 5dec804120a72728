using Cooperation.Hotline.Domain;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Domain.Reference;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>Reads codes as logs write them: by code, by name in either language, by what desks are used to call them; with or without accents.</summary>
internal sealed class CodeReading
{
    // What logs say for nothing.
    private static readonly HashSet<string> Nothing = new(StringComparer.Ordinal) { "khong", "thuong", "khongmat", "none", "no" };

    private static readonly (string List, string Code, string Words)[] Usual =
    [
        (CodeLists.Partner, "KH", "Kampuchea;CPC;Cam"),
        (CodeLists.Partner, "LA", "Laos;CHDCND Lào"),
        (CodeLists.Partner, "CN", "TQ;CHND Trung Hoa"),
        (CodeLists.Partner, "VN", "Việt Nam;Vietnam;VN"),
        ("direction", Directions.Incoming, "Nhận;Vào;In;Tin đến;Received"),
        ("direction", Directions.Outgoing, "Gửi;Ra;Out;Tin đi;Sent"),
        ("medium", Mediums.Telephone, "ĐT;Đường dây nóng;Phone;Tel;Hotline;Gọi điện"),
        ("medium", Mediums.Email, "Email;Mail"),
        ("medium", Mediums.Letter, "Văn bản;Thư;CV"),
        ("medium", Mediums.InPerson, "Trực tiếp;Gặp mặt"),
        ("urgency", Urgencies.Routine, "Bình thường"),
        (ImportFields.StateList, "closed", "Đã kết thúc;Kết thúc;Đã xong;Xong;Đã xử lý;Hoàn thành;Đóng;Closed;Done"),
        (ImportFields.StateList, "open", "Đang mở;Đang xử lý;Chưa xong;Chưa xử lý;Còn mở;Open"),
        ("sex", Sexes.Male, "Nam;Male;M"),
        ("sex", Sexes.Female, "Nữ;Female;F"),
        ("sex", Sexes.Other, "Khác;Other"),
    ];

    private readonly ILookup<(string List, string Key), CodeEntry> entries;
    private readonly IReadOnlyList<CodeEntry> codes;
    private readonly Dictionary<(string List, string Key), string> usual;

    public CodeReading(IReadOnlyList<CodeEntry> codes)
    {
        this.codes = codes;
        entries = codes
            .SelectMany(code =>
                new[] { code.Code, code.Vi, code.En }
                    .Distinct(StringComparer.Ordinal)
                    .Select(name => (Code: code, Key: ImportField.KeyOf(name)))
            )
            .ToLookup(name => (name.Code.List, name.Key), name => name.Code);
        usual = Usual
            .SelectMany(code => code.Words.Split(';').Select(word => (code.List, Key: ImportField.KeyOf(word), code.Code)))
            .DistinctBy(word => (word.List, word.Key))
            .ToDictionary(word => (word.List, word.Key), word => word.Code);
    }

    /// <summary>The code that a text means on a day (R13: a name of 2018 may bear another code today); null with no error where it means none.</summary>
    public string? Read(string list, string text, DateOnly? day, out Text? wrong)
    {
        wrong = null;
        var key = ImportField.KeyOf(text);
        var named = entries[(list, key)];
        if ((named.FirstOrDefault(code => day is { } on && code.HoldsOn(on)) ?? named.FirstOrDefault()) is { } entry)
        {
            return entry.Code;
        }

        if (usual.TryGetValue((list, key), out var known))
        {
            return known;
        }

        wrong = list == "secrecy" && Nothing.Contains(key) ? null : ImportTexts.UnknownCode(NamesOf(list));
        return null;
    }

    /// <summary>Whether a text is the name of a code.</summary>
    public bool Knows(string list, string text) =>
        ImportField.KeyOf(text) is var key && (entries[(list, key)].Any() || usual.ContainsKey((list, key)));

    private IEnumerable<(string Vi, string En)> NamesOf(string list) =>
        codes.Any(code => code.List == list)
            ? codes.Where(code => code.List == list).Select(code => (code.Vi, code.En)).Distinct()
            : Usual.Where(code => code.List == list).Select(code => (code.Words.Split(';')[0], code.Words.Split(';')[^1]));
}
