using System.Text.Json;
using Cooperation.Portal.Areas.Agreements.Activities;
using Cooperation.Portal.Components;
using Microsoft.AspNetCore.Http;

namespace Cooperation.Portal.Tests.Instruments;

/// <summary>The list of activities, and a list as it is typed.</summary>
public sealed class ActivitiesOfAYear
{
    private static readonly DateTimeOffset Now = new(2018, 6, 15, 3, 0, 0, TimeSpan.Zero);

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

    [Fact]
    public void What_can_not_be_read_goes_as_it_was_typed()
    {
        var row = new TypedLine(1, "Tập huấn;BDBP;cuối tháng 9;Số lớp;3,5;Cục C").AsActivity(Now);
        (row.Due, row.Goal, row.PartnerUnit).ShouldBe(("cuối tháng 9", "3.5", "Cục C"));
        new TypedLine(1, "Tập huấn;;30/09/2018;;nhiều").AsActivity(Now).ShouldBe(new("Tập huấn", null, "2018-09-30", null, "nhiều", null));
        JsonSerializer
            .Serialize(row, JsonSerializerOptions.Web)
            .ShouldContain("\"goal\":3.5", customMessage: "a number goes as a number, and only what is none as text");
    }

    [Fact]
    public void All_that_is_wrong_with_a_line_stands_together_with_the_line_and_the_columns_by_name()
    {
        var sent = TypedLine.Read("Tập huấn;XXX;cuối tháng\n\n;BDBP;30/09/2018");
        var form = new FormState();
        form.AddLines(
            new(
                400,
                null,
                null,
                null,
                null,
                null,
                new()
                {
                    ["rows[1].title"] = ["Trường này là bắt buộc."],
                    ["rows[0].due"] = ["Phải là ngày hợp lệ theo dạng năm-tháng-ngày, ví dụ 2018-12-31."],
                    ["year"] = ["Phải từ 2000 đến 2100."],
                    ["rows[0].owner"] = ["Mã không có trong danh mục."],
                }
            ),
            "rows",
            sent,
            new(new HttpContextAccessor()),
            Now
        );
        form.Errors.Select(error => (error.Field, error.Message))
            .ShouldBe([
                ("year", "Phải từ 2000 đến 2100."),
                ("rows", "Dòng 1, Hạn: Ghi ngày như 31/12/2018. Cơ quan thực hiện: Mã không có trong danh mục."),
                ("rows", "Dòng 3, Hoạt động: Trường này là bắt buộc."),
            ]);
    }
}
