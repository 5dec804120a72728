using Cooperation.Platform.Domain;

namespace Cooperation.Repatriation.Domain.Persons;

/// <summary>The law by which a case goes: that of the day on which it was reported, for good (R13).</summary>
public static class LawOfTheDay
{
    private static readonly DateOnly NewLaw = new(2025, 7, 1);

    /// <summary>The rule that the return goes step by step by.</summary>
    public static Text Procedure(DateOnly day) =>
        day < NewLaw
            ? new(
                "Luật 66/2011/QH12, Điều 24 đến Điều 26; Thông tư liên tịch 01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG",
                "Law 66/2011/QH12, articles 24 to 26; Joint Circular 01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG"
            )
            : new("Luật 53/2024/QH15, Điều 27 đến Điều 30", "Law 53/2024/QH15, articles 27 to 30");

    /// <summary>The rule by which a minor is not handed over alone. Nobody has yet held it against its text.</summary>
    public static Text Minors(DateOnly day) =>
        day < NewLaw
            ? new(
                "Luật 66/2011/QH12 và Luật Trẻ em 102/2016/QH13 (chưa kiểm chứng)",
                "Law 66/2011/QH12 and Law on Children 102/2016/QH13 (unverified)"
            )
            : new("Luật 53/2024/QH15 (chưa kiểm chứng)", "Law 53/2024/QH15 (unverified)");

    /// <summary>The rule on the papers by which somebody is a victim.</summary>
    public static Text Papers(DateOnly day) =>
        day < NewLaw
            ? new("Luật 66/2011/QH12, Điều 28", "Law 66/2011/QH12, article 28")
            : new("Luật 53/2024/QH15, Điều 33", "Law 53/2024/QH15, article 33");

    /// <summary>The rule on support.</summary>
    public static Text Support(DateOnly day) =>
        day < NewLaw
            ? new("Nghị định 09/2013/NĐ-CP", "Decree 09/2013/NĐ-CP")
            : new("Nghị định 162/2025/NĐ-CP (chưa kiểm chứng)", "Decree 162/2025/NĐ-CP (unverified)");

    /// <summary>The rule on the safety of victims and of those close to them. Nobody has yet held it against its text.</summary>
    public static Text Protection(DateOnly day) =>
        day < NewLaw
            ? new("Luật 66/2011/QH12, Điều 30 (chưa kiểm chứng)", "Law 66/2011/QH12, article 30 (unverified)")
            : new("Luật 53/2024/QH15 (chưa kiểm chứng)", "Law 53/2024/QH15 (unverified)");
}
