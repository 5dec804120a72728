using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Folding;
using Cooperation.Platform.Hosting.Imports;

namespace Cooperation.Repatriation.Features.Persons.Pasting;

/// <summary>What a column of a partner's list may hold.</summary>
/// <param name="Name">The field of a person.</param>
/// <param name="Heading">What people call it.</param>
/// <param name="Words">Under which headings it is found, also in the partners' languages.</param>
internal sealed record PersonListColumn(string Name, Text Heading, params IReadOnlyList<string> Words)
{
    private readonly HashSet<string> keys = [.. new[] { Name, Heading.Vi, Heading.En }.Concat(Words).Select(PersonListColumns.KeyOf)];

    public bool Is(string heading) => keys.Contains(PersonListColumns.KeyOf(heading));
}

/// <summary>Which column of a list holds what: by the headings of its first row, else in the order in which lists usually come.</summary>
internal sealed class PersonListColumns
{
    public static readonly PersonListColumn Name = new(
        "name",
        new("Họ và tên", "Name"),
        "Họ tên",
        "Full name",
        "ឈ្មោះ",
        "ຊື່",
        "ชื่อ",
        "姓名"
    );
    public static readonly PersonListColumn Sex = new("sex", new("Giới tính", "Sex"), "Nam/Nữ", "Gender", "ភេទ", "ເພດ", "เพศ", "性别");
    public static readonly PersonListColumn Birth = new(
        "birth",
        new("Ngày sinh", "Birth"),
        "Năm sinh",
        "Ngày tháng năm sinh",
        "Date of birth",
        "Year of birth",
        "DOB",
        "ថ្ងៃខែឆ្នាំកំណើត",
        "ວັນເດືອນປີເກີດ",
        "วันเกิด",
        "出生日期"
    );
    public static readonly PersonListColumn Document = new(
        "document",
        new("Số giấy tờ", "Document"),
        "CMND",
        "CMND/Hộ chiếu",
        "Hộ chiếu",
        "Giấy tờ",
        "Passport",
        "Passport No",
        "ID",
        "ID number",
        "证件号码"
    );
    public static readonly PersonListColumn Telephone = new(
        "telephone",
        new("Số điện thoại", "Telephone"),
        "Điện thoại",
        "SĐT",
        "Phone",
        "Tel",
        "电话"
    );
    public static readonly PersonListColumn Aliases = new("aliases", new("Tên khác", "Other names"), "Bí danh", "Alias", "Aliases");
    public static readonly PersonListColumn Nationality = new("nationality", new("Quốc tịch", "Nationality"), "国籍");
    public static readonly PersonListColumn Address = new("address", new("Địa chỉ", "Address"), "Quê quán", "Nơi ở", "地址");

    private static readonly PersonListColumn[] All = [Name, Sex, Birth, Document, Telephone, Aliases, Nationality, Address];
    private static readonly string[] Numbers = ["stt", "tt", "no", "so", "序号"];

    private readonly Dictionary<string, int> places;

    private PersonListColumns(Dictionary<string, int> places, bool hasHead, int width, IReadOnlyList<string> leftOut) =>
        (this.places, HasHead, Width, LeftOut) = (places, hasHead, width, leftOut);

    /// <summary>Whether the first row is one of headings.</summary>
    public bool HasHead { get; }

    /// <summary>How many columns a row has at most.</summary>
    public int Width { get; }

    /// <summary>The headings that mean nothing here: what stands below them is not read, and that is said.</summary>
    public IReadOnlyList<string> LeftOut { get; }

    // A row with one known word may be of a person: then it is none of headings, and nothing of it is shown as one.
    public static PersonListColumns Of(SheetRow first)
    {
        var found = first
            .Cells.Index()
            .Select(cell => (Column: Array.Find(All, column => column.Is(cell.Item.Text)), cell.Index))
            .Where(cell => cell.Column is not null)
            .DistinctBy(cell => cell.Column)
            .ToDictionary(cell => cell.Column!.Name, cell => cell.Index, StringComparer.Ordinal);
        return found.Count >= 2
            ? new(found, hasHead: true, first.Cells.Count, [.. Unknown(first)])
            : new(All.Index().ToDictionary(column => column.Item.Name, column => column.Index), hasHead: false, All.Length, []);
    }

    /// <summary>What a row has in a column.</summary>
    public SheetCell Cell(SheetRow row, PersonListColumn column) =>
        places.TryGetValue(column.Name, out var place) ? row.Cell(place) : default;

    /// <summary>Whether a row holds anything that is read.</summary>
    public bool HoldsAnything(SheetRow row) => places.Values.Any(place => !row.Cell(place).IsEmpty);

    internal static string KeyOf(string text) => TextFolding.Fold(text).Replace(" ", "", StringComparison.Ordinal);

    private static IEnumerable<string> Unknown(SheetRow head) =>
        head
            .Cells.Where(cell => !cell.IsEmpty && !Array.Exists(All, column => column.Is(cell.Text)) && !Numbers.Contains(KeyOf(cell.Text)))
            .Select(cell => cell.Text);
}
