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

    [Fact]
    public void Are_written_the_vietnamese_way() => (Amounts.Write(1_200_000), Amounts.Write(120.5m)).ShouldBe(("1.200.000", "120,50"));
}
