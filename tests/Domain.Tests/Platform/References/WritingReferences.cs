using Cooperation.Platform.Domain.Records;

namespace Cooperation.Domain.Tests.Platform.References;

/// <summary>What a reference looks like, and what none may look like (R11): it travels as a code of at most 24 characters.</summary>
public sealed class WritingReferences
{
    [Theory]
    [InlineData("HL", "KH", 2018, 123, "HL-KH-2018-000123")]
    [InlineData("MT", "COMMIT", 2018, 3, "MT-COMMIT-2018-000003")]
    [InlineData("P", null, 2018, 45, "P-2018-000045")]
    [InlineData("HL", "KH", 2018, 1_234_567, "HL-KH-2018-1234567")]
    public void It_names_kind_scope_year_and_number(string prefix, string? scope, int year, long number, string reference) =>
        new ReferenceSeries(prefix, scope).Write(year, number).ShouldBe(reference);

    [Fact]
    public void A_series_whose_references_would_pass_24_characters_is_refused_before_the_first_of_them()
    {
        new ReferenceSeries("MT", "FRAMEWORK").Write(2018, 999_999).Length.ShouldBe(24);
        Should.Throw<ArgumentException>(() => new ReferenceSeries("MT", "FRAMEWORKS"));
    }

    [Fact]
    public void A_number_that_no_reference_has_room_for_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new ReferenceSeries("MT", "FRAMEWORK").Write(2018, 1_000_000));

    [Theory]
    [InlineData("")]
    [InlineData("hl")]
    [InlineData("HLHL")]
    [InlineData("H-")]
    public void A_prefix_is_one_to_three_capital_letters(string prefix) =>
        Should.Throw<ArgumentException>(() => new ReferenceSeries(prefix, "KH"));

    [Theory]
    [InlineData("")]
    [InlineData("K-H")]
    [InlineData("Thái")]
    public void A_scope_can_not_be_mistaken_for_another_part(string scope) =>
        Should.Throw<ArgumentException>(() => new ReferenceSeries("HL", scope));
}
