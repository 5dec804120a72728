using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Domain.Tests.Repatriation;

/// <summary>Whoever may be a minor is held to be one.</summary>
public sealed class AgeBandTests
{
    [Theory]
    [InlineData("2002-06-16", false, "under16")] // Sixteen tomorrow.
    [InlineData("2002-06-15", false, "from16to17")] // Sixteen today.
    [InlineData("2000-06-16", false, "from16to17")]
    [InlineData("2000-06-15", false, "adult")] // Eighteen today.
    [InlineData("2000", false, "presumedMinor")] // Perhaps not before December.
    [InlineData("1999", false, "adult")]
    [InlineData("1999~", false, "presumedMinor")]
    [InlineData("1998~", false, "adult")]
    [InlineData("2002", false, "under16")] // Fifteen or sixteen: the younger protects more.
    [InlineData("2000-06", false, "presumedMinor")]
    [InlineData("1990-01-01", true, "presumedMinor")]
    [InlineData("2004", true, "under16")]
    [InlineData(null, true, "presumedMinor")]
    [InlineData(null, false, "unknown")]
    [InlineData("2004-02-29", false, "under16")]
    public void Bands_are_cut_at_sixteen_and_eighteen(string? birth, bool inDoubt, string band) =>
        AgeBand.On(birth, new DateOnly(2018, 6, 15), inDoubt).ShouldBe(band);
}
