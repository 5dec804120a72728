using Cooperation.Portal.Areas.Agreements.Activities;

namespace Cooperation.Portal.Tests.Instruments;

/// <summary>The list of activities, and a list as it is typed.</summary>
public sealed class ActivitiesOfAYear
{
    [Fact]
    public void The_year_is_that_of_Viet_Nam() =>
        new ActivitiesModel(null!, new(2018, 12, 31, 20, 0, 0, TimeSpan.Zero), Entered: null).Year.ShouldBe(2019);

    [Fact]
    public void A_row_is_found_at_the_line_where_it_was_typed()
    {
        var sent = TypedLine.Read("\r\n \r\nTập huấn;BDBP\r\n\r\nDiễn tập;BCA");
        sent.Select(line => (line.Number, line.Text)).ShouldBe([(3, "Tập huấn;BDBP"), (5, "Diễn tập;BCA")]);
        TypedLine.NumberOf(1, sent).ShouldBe(5);
    }
}
