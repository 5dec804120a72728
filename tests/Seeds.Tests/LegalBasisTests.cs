namespace Cooperation.Seeds.Tests;

/// <summary>Which documents rule a return: data with its days, so that a case of 2018 keeps its law and one of 2026 has the new.</summary>
public sealed class LegalBasisTests
{
    private static readonly IReadOnlyList<Row> Bases = Table.Reference("legal-bases.csv");

    [Theory]
    [InlineData("2013-06-01", "66/2011/QH12;năm 2008")]
    [InlineData("2014-03-24", "66/2011/QH12;năm 2008")]
    [InlineData("2014-03-25", "66/2011/QH12;01/2014/TTLT")]
    [InlineData("2025-06-30", "66/2011/QH12;01/2014/TTLT")]
    [InlineData("2025-07-01", "53/2024/QH15;162/2025/NĐ-CP")]
    [InlineData("2026-11-30", "53/2024/QH15;162/2025/NĐ-CP")]
    public void The_procedure_goes_by_the_documents_of_its_day(string day, string documents)
    {
        var held = Of("procedure", DateOnly.ParseExact(day, "yyyy-MM-dd", null)).Select(row => row["document"]).ToArray();
        held.Length.ShouldBe(documents.Split(';').Length);
        held.Zip(documents.Split(';')).ShouldAllBe(pair => pair.First.Contains(pair.Second));
    }

    [Fact]
    public void Every_matter_is_ruled_without_a_gap_since_the_first_decree_on_support()
    {
        string[] matters = [.. Bases.Select(row => row["matter"]).Distinct()];
        matters.ShouldBe(["procedure", "minors", "papers", "support", "protection"]);
        for (var day = new DateOnly(2013, 3, 1); day <= new DateOnly(2027, 1, 1); day = day.AddDays(1))
        {
            matters.ShouldAllBe(matter => Of(matter, day).Any(), $"{day:O}");
        }
    }

    [Fact]
    public void Each_names_its_document_in_both_languages_and_where_it_was_read()
    {
        Bases.ShouldAllBe(row => row["document"].Length > 0 && row["document_en"].Length > 0 && row["source"].Length > 0);
        Bases.ShouldAllBe(row => row["article"].Length > 0 == row["article_en"].Length > 0);
        Bases.Where(row => row["source"] == "Chưa có văn bản").ShouldAllBe(row => row["unverified"] == "true");
    }

    private static IEnumerable<Row> Of(string matter, DateOnly day) => Bases.Where(row => row["matter"] == matter && row.HoldsOn(day));
}
