using Cooperation.Platform.Domain;
using Cooperation.Portal.Areas.Repatriation.Costs;

namespace Cooperation.Portal.Tests.Costs;

public sealed class AmountsOfMoney
{
    [Theory]
    [InlineData("1.200.000", 1_200_000)]
    [InlineData("1 200 000", 1_200_000)]
    [InlineData("1200000", 1_200_000)]
    [InlineData("120,50", 120.5)]
    [InlineData("120.50", 120.5)]
    [InlineData("1.234,5", 1234.5)]
    [InlineData("1.234", 1234)]
    [InlineData("1,234", 1234)]
    [InlineData("18,000", 18_000)]
    [InlineData("1,200,000", 1_200_000)]
    [InlineData("1,234.5", 1234.5)]
    [InlineData("1,200,000.50", 1_200_000.5)]
    public void Are_read_as_people_write_them(string typed, double amount)
    {
        Amounts.TryRead(typed, out var read).ShouldBeTrue();
        read.ShouldBe((decimal)amount);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("nhiều")]
    [InlineData("1,2,3")]
    [InlineData("")]
    public void What_is_none_is_not(string typed) => Amounts.TryRead(typed, out _).ShouldBeFalse();

    [Theory]
    [InlineData(1_200_000, "1.200.000", "1,200,000")]
    [InlineData(120.5, "120,50", "120.50")]
    [InlineData(18_000, "18.000", "18,000")]
    public void Are_written_as_the_language_of_the_page_does_and_read_again(double amount, string vietnamese, string english)
    {
        var written = GroupedNumber.OfMoney((decimal)amount);
        (written.Vi, written.En).ShouldBe((vietnamese, english));
        foreach (var shown in new[] { written.Vi, written.En })
        {
            Amounts.TryRead(shown, out var read).ShouldBeTrue();
            read.ShouldBe((decimal)amount);
        }
    }
}
