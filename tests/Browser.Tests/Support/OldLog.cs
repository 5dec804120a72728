using System.Globalization;
using System.Text;
using Microsoft.Playwright;

namespace Cooperation.Browser.Tests.Support;

/// <summary>Old logs, and how they are sent on the page.</summary>
internal static class OldLog
{
    public const string Head = "Đối tác;Chiều;Ngày;Số công văn;Trích yếu";
    public const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Sends a log of these lines and waits for what its check found.</summary>
    public static Task SendLogAsync(this IPage page, string log) => page.SendLogAsync(Sheet("Sổ trực 2015.csv", log));

    public static Task SendLogAsync(this IPage page, FilePayload log) => page.SendLogAsync(() => page.SetInputFilesAsync("#file", log));

    /// <summary>The same with a log that is too long to be handed over in words.</summary>
    public static Task SendLogAsync(this IPage page, LargeFile log) => page.SendLogAsync(() => log.ChooseAsync(page, "#file"));

    private static async Task SendLogAsync(this IPage page, Func<Task> choose)
    {
        await page.GotoAsync("/imports");
        await choose();
        await page.ArriveByClickAsync("form[enctype] [type=submit]");
        await page.LogCheckedAsync();
    }

    // A check that outlasts the answer's patience shows its progress first.
    public static async Task LogCheckedAsync(this IPage page)
    {
        while (await page.Locator("[data-import-running]").CountAsync() > 0)
        {
            await page.ArriveAsync(() => page.ReloadAsync());
        }

        await page.Locator("#report-title").WaitForAsync();
    }

    public static FilePayload Sheet(string name, string text) =>
        new()
        {
            Name = name,
            MimeType = "text/csv",
            Buffer = Encoding.UTF8.GetBytes(text),
        };

    /// <summary>An official number that no other log has.</summary>
    public static string NumberOf() => "SC" + Random.Shared.Next(1_000_000, 9_999_999).ToString(CultureInfo.InvariantCulture);

    /// <summary>A log of two rows; the day of the second is given.</summary>
    public static string Of(string number, string second) =>
        $"{Head}\r\nCampuchia;đến;27/02/2015;{number}-1;Hai phụ nữ không giấy tờ\r\nCampuchia;đến;{second};{number}-2;Trả lời vụ việc\r\n";
}
