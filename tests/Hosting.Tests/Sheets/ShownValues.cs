using Cooperation.Platform.Hosting.Imports;
using Cooperation.Tests.Support.Sheets;

namespace Cooperation.Hosting.Tests.Sheets;

/// <summary>Numbers and days of a workbook as it shows them.</summary>
public sealed class ShownValues
{
    [Theory]
    [InlineData(79304001234, "000000000000", "079304001234")]
    [InlineData(912000111, "0000000000", "0912000111")]
    [InlineData(912345678, "0000 000 000", "0912 345 678")]
    [InlineData(912345678, "\"(+84) \"000000000", "(+84) 912345678")]
    [InlineData(12, "0\"/CV-2018\"", "12/CV-2018")]
    [InlineData(912345678, "#,##0", "912345678")]
    [InlineData(912345678, "0.00", "912345678")]
    [InlineData(79304001234, "0.00E+00", "79304001234")]
    [InlineData(912345678, "0,,\"M\"", "912345678")]
    [InlineData(5, ";;;", "5")]
    [InlineData(12.5, "0", "12.5")]
    [InlineData(-5, "000", "-5")]
    [InlineData(7, "[[hỏng", "7")]
    public void A_number_is_read_as_shown_where_all_its_digits_are_shown(double number, string format, string expected) =>
        One(number, format).Text.ShouldBe(expected);

    [Theory]
    [InlineData("yyyy", "1999")]
    [InlineData("mm/yyyy", "05/1999")]
    [InlineData("mmm-yy", "05/1999")]
    public void A_day_that_is_not_shown_is_not_made_up(string format, string expected)
    {
        var cell = One(36281, format);

        cell.Text.ShouldBe(expected);
        cell.Moment.ShouldBeNull();
    }

    [Theory]
    [InlineData(43324, "d\\-mmm", "12-Aug")]
    [InlineData(43250, "dd/mm/yyyy", "30/05/2018")]
    [InlineData(43250, "[$-42A]dd/mm/yyyy", "30/05/2018")]
    public void A_day_is_a_moment_and_its_text_is_what_is_shown(double number, string format, string expected)
    {
        var cell = One(number, format);

        cell.Text.ShouldBe(expected);
        cell.Moment.ShouldBe(DateTime.FromOADate(number));
    }

    [Theory]
    [InlineData(0.35416666666666669, "h:mm", 8, 30)]
    [InlineData(43250.354166666664, "dd/mm/yyyy hh:mm", 8, 30)]
    public void A_time_is_a_moment(double number, string format, int hour, int minute) =>
        One(number, format).Moment!.Value.TimeOfDay.ShouldBe(new TimeSpan(hour, minute, 0));

    [Fact]
    public void Of_a_number_longer_than_a_spreadsheet_keeps_the_last_digits_are_lost() =>
        One(1.2345678901234567e17, "0").Wrong!.Value.Vi.ShouldContain("mất chữ số");

    private static SheetCell One(double number, string format)
    {
        var book = new BuiltWorkbook();
        return Sheet.Read(book.Row(book.Shown(number, format)).Bytes(), "so.xlsx")[0].Cell(0);
    }
}
