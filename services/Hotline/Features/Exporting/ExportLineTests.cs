using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Features.Channels;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Exports;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.ReferenceData;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exporting;

/// <summary>GET /api/hotline/channels/{id}/line-tests/export: all that came of trying a line as a file; for the desks, on record.</summary>
internal static class ExportLineTests
{
    private static readonly Text Title = new("Kết quả thử đường dây", "Line tests");
    private static readonly Text WholeLine = new("Cả đường dây", "The line as a whole");

    public static void Map(RouteGroupBuilder channel) =>
        channel.MapGet("/line-tests/export", HandleAsync).WithName(nameof(ExportLineTests));

    internal static async Task<IResult> HandleAsync(
        ChannelKey id,
        ValidQuery<ExportChoice> choice,
        HttpContext context,
        HotlineDbContext db,
        Audit audit,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var channel = ChannelAccess.MayRead(user) ? await db.Channels.AsNoTracking().ByKeyAsync(id, cancellationToken) : null;
        if (channel is null)
        {
            return TypedResults.NotFound();
        }

        var at = clock.GetUtcNow();
        var tests = await db.TestsAsync(channel, at, after: null, ExportLimit.Rows + 1, cancellationToken);
        ExportLimit.Check(HotlineModule.Name, tests.Count);
        var names = await db.NamesAsync(RequestLanguage.Of(context), cancellationToken);
        await audit.NoteAsync("lineTests.export", "lineTestList", choice, tests.Count, at, cancellationToken);
        return new ExportFile<LineTestView>
        {
            Choice = choice,
            Title = Title,
            FileName = "line-tests",
            At = at,
            Columns = Columns(names, channel.Code),
            Rows = tests.ToAsyncEnumerable(),
        };
    }

    private static IReadOnlyList<ExportColumn<LineTestView>> Columns(CodeNames names, string code) =>
        [
            new(new("Mã kênh", "Channel"), _ => code),
            new(new("Thử lúc (giờ Việt Nam)", "Tested (Viet Nam time)"), test => test.TestedAt, 18),
            new(new("Kết quả", "Result"), test => names.Of("lineTestResult", test.Result, test.TestedAt), 20),
            new(new("Gọi tới", "Called"), test => (test.ContactPoint?.Name ?? WholeLine).In(names.Language), 28),
            new(new("Ghi chú", "Note"), test => test.Note, 48),
            new(new("Người ghi", "Recorded by"), test => test.RecordedBy, 24),
            new(new("Đơn vị ghi", "Recorded by desk"), test => names.OfDesk(test.Desk, test.TestedAt), 36),
            new(new("Ghi lúc (giờ Việt Nam)", "Recorded (Viet Nam time)"), test => test.RecordedAt, 18),
        ];
}
