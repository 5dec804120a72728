using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Agreements.Money;

/// <summary>Words of money by source and currency.</summary>
internal static class MoneyTexts
{
    public static readonly Text Title = new("Kinh phí", "Money");
    public static readonly Text Lead = new(
        "Mỗi nguồn và loại tiền một dòng; dòng không ghi số tiền thì bỏ qua.",
        "One line for each source and currency; a line without an amount is left out."
    );
    public static readonly Text Source = new("Nguồn", "Source");
    public static readonly Text Donor = new("Nhà tài trợ", "Donor");
    public static readonly Text Currency = new("Loại tiền", "Currency");
    public static readonly Text Amount = new("Số tiền", "Amount");
    public static readonly Text None = new("Chưa ghi kinh phí.", "No money written down.");

    public static Text? LabelOf(string field) =>
        field.Split('.')[^1] switch
        {
            "source" => Source,
            "donor" => Donor,
            "currency" => Currency,
            "amount" => Amount,
            _ => null,
        };
}
