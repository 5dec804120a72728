using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Domain.Channels.Testing;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Features.Channels;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Exports;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Records.ReferenceData;

namespace Cooperation.Hotline.Features.Exporting;

/// <summary>GET /api/hotline/channels/export: the lines with how their tests stand as a file, with the list's filters; for the desks, on record.</summary>
internal static class ExportChannels
{
    private static readonly Text Title = new("Kênh liên lạc", "Channels");

    public static void Map(RouteGroupBuilder channels) =>
        channels.MapGet("/export", HandleAsync).RequireForces(ChannelAccess.Readers).WithName(nameof(ExportChannels));

    internal static async Task<ExportFile<ChannelView>> HandleAsync(
        ValidExport<ListChannels.Query> query,
        HttpContext context,
        HotlineDbContext db,
        Audit audit,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var lines = await db.LinesAsync(query.List, user, clock, cancellationToken);
        ExportLimit.Check(HotlineModule.Name, lines.Items.Count);
        var names = await db.NamesAsync(RequestLanguage.Of(context), cancellationToken);
        await audit.NoteAsync("channels.export", "channelList", query.Choice, lines.Items.Count, clock.GetUtcNow(), cancellationToken);
        return new()
        {
            Choice = query.Choice,
            Title = Title,
            FileName = "channels",
            At = clock.GetUtcNow(),
            Columns = Columns(names, VietnamTime.StartOf(lines.On)),
            Rows = lines.Items.ToAsyncEnumerable(),
        };
    }

    private static IReadOnlyList<ExportColumn<ChannelView>> Columns(CodeNames names, DateTimeOffset day)
    {
        string Said(Text text) => text.In(names.Language);
        return
        [
            new(new("Mã kênh", "Code"), line => line.Code),
            new(new("Đối tác", "Partner"), line => names.Of(CodeLists.Partner, line.Partner, day)),
            new(new("Cấp", "Level"), line => names.Of("channelLevel", line.Level, day)),
            new(new("Khu vực", "Area"), line => names.Of("area", line.Area, day)),
            new(new("Đơn vị ta", "Our desk"), line => names.OfDesk(line.Desk, day), 36),
            new(new("Đơn vị bạn", "Their unit"), line => Said(new(line.TheirUnit, line.TheirUnitEn)), 36),
            new(new("Phương tiện", "Medium"), line => names.Of("medium", line.Medium, day)),
            new(new("Số liên lạc", "Numbers"), line => string.Join(", ", line.Numbers), 24),
            new(
                new("Ngôn ngữ", "Languages"),
                line => string.Join(", ", line.Languages.Select(code => names.Of(CodeLists.Language, code, day))),
                24
            ),
            new(new("Giờ trực của ta", "Our hours"), line => line.OurHours, 24),
            new(new("Giờ trực của bạn", "Their hours"), line => line.TheirHours, 24),
            new(new("Múi giờ của bạn", "Their time zone"), line => line.TheirZone),
            new(
                new("Đầu mối", "Contact points"),
                line =>
                    string.Join(
                        "\n",
                        line.ContactPoints.Select(point => $"{Said(new(point.Vi, point.En))}: {string.Join(", ", point.Numbers)}")
                    ),
                48
            ),
            new(new("Hiệu lực từ", "In force from"), line => line.ValidFrom, 12),
            new(new("Đến hết ngày", "Until"), line => line.ValidTo, 12),
            new(new("Tình trạng thử", "Test state"), line => Said(StateOf(line.Testing.State)), 20),
            new(new("Thử lần tới trước ngày", "Next test due"), line => line.Testing.NextDue, 12),
            new(new("Lần thử gần nhất (giờ Việt Nam)", "Last test (Viet Nam time)"), line => line.Testing.Last?.TestedAt, 18),
            new(new("Kết quả lần đó", "Its result"), line => names.Of("lineTestResult", line.Testing.Last?.Result, day), 20),
            new(new("Trả lời gần nhất (giờ Việt Nam)", "Last answered (Viet Nam time)"), line => line.Testing.LastAnswered?.TestedAt, 18),
            new(new("Số ngày không trả lời", "Days without an answer"), line => line.Testing.DaysUnanswered, 10),
        ];
    }

    private static Text StateOf(string state) =>
        state switch
        {
            LineCondition.Sound => new("Tốt", "Sound"),
            LineCondition.Due => new("Đến hạn thử", "Due for a test"),
            LineCondition.Failing => new("Không liên lạc được", "Not answering"),
            _ => new("Chưa có quy định thử", "No test rule"),
        };
}
