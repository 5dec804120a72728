using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Requests;

namespace Cooperation.Hosting.Tests;

/// <summary>Pages, their cursors, and the days by which lists are cut.</summary>
public sealed class Paging
{
    [Fact]
    public void A_cursor_says_again_what_it_was_made_of()
    {
        var at = new DateTimeOffset(2018, 12, 31, 1, 2, 3, TimeSpan.Zero).AddTicks(10);
        var id = Guid.Parse("0190a000-0000-7000-8000-000000000001");

        Cursor.ReadTimed(Cursor.Of(at, id)).ShouldBe((at, id));
        Cursor.Read(Cursor.Of("đ", "2"), 2).ShouldBe(["đ", "2"]);
        Cursor.Read(null, 2).ShouldBeNull();
    }

    [Theory]
    [InlineData("x")]
    [InlineData("%%%")]
    [InlineData("WyJhIl0")]
    [InlineData("W251bGwsbnVsbF0")]
    [InlineData("WyJhIiwiYiJd")]
    [InlineData("gICA")]
    public void A_made_up_cursor_is_a_wrong_field(string cursor) =>
        Should.Throw<InvalidRequestException>(() => Cursor.ReadTimed(cursor)).Errors.ByField.Keys.ShouldBe(["after"]);

    [Fact]
    public void A_page_has_a_next_one_only_when_there_is_more()
    {
        var page = Page.Of([1, 2, 3], 2, last => $"{last}");
        page.Items.ShouldBe([1, 2]);
        page.Next.ShouldBe("2");
        Page.Of([1, 2], 2, last => $"{last}").Next.ShouldBeNull();
    }

    [Fact]
    public void Years_months_and_days_are_those_of_Viet_Nam()
    {
        var moment = new DateTimeOffset(2018, 12, 31, 17, 0, 0, TimeSpan.Zero);

        VietnamTime.YearOf(moment).ShouldBe(2019);
        VietnamTime.MonthOf(moment).ShouldBe(1);
        VietnamTime.DateOf(moment.AddTicks(-1)).ShouldBe(new DateOnly(2018, 12, 31));
        VietnamTime.StartOf(new DateOnly(2019, 1, 1)).ShouldBe(moment);
        VietnamTime.StartOf(new DateOnly(2019, 1, 1)).Offset.ShouldBe(TimeSpan.Zero);
    }
}
