using System.Globalization;
using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Activities;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Features.Activities;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Papers;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.ReferenceData;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Papers;

/// <summary>GET /api/agreements/activities/{reference}/reminder-letter?format=: the letter by which the lead agency or the standing agency reminds the owner of what is late; what is not known is marked.</summary>
internal static class GetReminderLetter
{
    public static void Map(RouteGroupBuilder activity) =>
        activity
            .MapGet("/reminder-letter", HandleAsync)
            .Produces(StatusCodes.Status200OK, contentType: PaperFile.DocxType)
            .WithName(nameof(GetReminderLetter));

    internal static async Task<Results<PaperFile, NotFound>> HandleAsync(
        string reference,
        ValidQuery<PaperChoice> query,
        AgreementsDbContext db,
        ActivityStep steps,
        PaperDesk desk,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var late = await db.ActivitiesSeenBy(user)
            .AsNoTracking()
            .AsSplitQuery()
            .SingleOrDefaultAsync(a => a.Reference == reference, cancellationToken);
        if (late is null)
        {
            return TypedResults.NotFound();
        }

        var at = clock.GetUtcNow();
        if (!user.MayTake(late, ActivitySteps.Reminder))
        {
            throw new DomainException(await steps.NotYoursAsync(late, at, cancellationToken));
        }

        if (!late.IsLate(CivilTime.DateOf(at)))
        {
            throw new DomainException(ActivityErrors.NotLate(late.Due));
        }

        var title = await db.Instruments.Where(i => i.Id == late.InstrumentId).Select(i => i.Title).SingleOrDefaultAsync(cancellationToken);
        return await desk.SendAsync(
            Write(late, title, desk, await desk.NamesAsync(cancellationToken), at),
            query.Value.Format,
            "activity.reminder-letter",
            "activity",
            late.Reference,
            cancellationToken
        );
    }

    private static Paper Write(Activity late, string? instrument, PaperDesk desk, CodeNames names, DateTimeOffset at)
    {
        var (today, owner) = (CivilTime.DateOf(at), PaperDesk.AgencyOn(names, late.Owner, at));
        var said = late.Progress.MaxBy(one => one.Number);
        return new()
        {
            Day = today,
            Superior = desk.AboveOn(names, at),
            Issuer = desk.IssuerOn(names, at),
            Number = null,
            Place = desk.PlaceOn(names, at),
            Title = "Công văn",
            Subject = "V/v đôn đốc thực hiện hoạt động hợp tác quá hạn",
            Body =
            [
                new PaperText($"Kính gửi: {owner}"),
                new PaperText(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{desk.IssuerOn(names, at)} nhận thấy hoạt động dưới đây do {owner} thực hiện đã quá hạn {today.DayNumber - late.Due.DayNumber} ngày và chưa được ghi nhận hoàn thành."
                    )
                ),
                new PaperFacts([
                    new("Số hoạt động", late.Reference),
                    new("Nội dung", late.Title),
                    new(
                        late.Framework is null ? "Văn kiện" : "Khuôn khổ",
                        late.Framework is { } framework ? names.Of("meetingFramework", framework, at) : instrument
                    ),
                    new("Thuộc kế hoạch năm", late.Year.ToString(CultureInfo.InvariantCulture)),
                    new("Thời hạn", PaperDates.InWords(late.Due)),
                    new("Chỉ tiêu", late.Indicator),
                    new("Tiến độ đã báo cáo", said is null ? null : Progress(said, late.Percent)),
                    new("Khó khăn đã nêu", said is null ? null : said.Hinders ?? "Không nêu"),
                    new(
                        "Đã đôn đốc",
                        late.RemindedOn is { } reminded ? $"{late.Reminders} lần, lần gần nhất {PaperDates.InWords(reminded)}" : "Chưa"
                    ),
                ]),
                new PaperText(
                    "Đề nghị cơ quan cho biết tiến độ, khó khăn, vướng mắc và thời gian hoàn thành; trường hợp không thể thực hiện trong năm, đề nghị nêu lý do để hai bên thống nhất chuyển sang năm sau hoặc thôi thực hiện."
                ),
                new PaperText(
                    "Báo cáo ghi trực tiếp tại mục hoạt động trên hệ thống hoặc gửi bằng văn bản về đơn vị ban hành công văn này."
                ),
            ],
            Signature = new("Thủ trưởng đơn vị", Name: ""),
            Recipients = ["Như trên", $"Lưu: Hồ sơ {late.Reference}"],
            Foot = $"{late.Reference} · Lập từ hệ thống lúc {PaperDates.InShort(at)}",
        };
    }

    private static string Progress(ActivityProgress said, int? percent) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(percent is { } known ? $"{known} % – " : "")}{said.Done} ({PaperDates.InShort(said.At)})"
        );
}
