using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Domain.Records;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Repatriation.Domain.Persons;

/// <summary>Every reason for which a step of a person's return is refused. The codes never change; no sentence says who somebody is.</summary>
public static class PersonStepErrors
{
    /// <summary>Those that every entry may have.</summary>
    public static readonly EntryErrors Entry = new("repatriation.person");

    /// <summary>What the platform's protected people call their refusals here.</summary>
    public static readonly PersonErrors People = new("repatriation", "repatriationCase");

    /// <summary>The source of a bound that no law sets but the case itself.</summary>
    public static readonly Text OfTheReport = new(
        "Ngày báo tin và thông tin đã ghi trong hồ sơ",
        "The day of the report and what the case says"
    );

    /// <summary>The step does not begin where the person stands.</summary>
    public static DomainError StepNotOpen(string step, string stage, IReadOnlyList<string> from, DateOnly day) =>
        Entry.Error(
            "step-not-open",
            Conflict,
            $"Không thể {PersonWords.OfStep(step).Vi} khi người này ở giai đoạn “{PersonWords.OfStage(stage).Vi}”; bước này bắt đầu từ: {Stages(from, text => text.Vi)}.",
            $"To {PersonWords.OfStep(step).En} is not possible at stage “{PersonWords.OfStage(stage).En}”; this step begins at: {Stages(from, text => text.En)}."
        ) with
        {
            Source = LawOfTheDay.Procedure(day),
        };

    /// <summary>Another desk has the person in hand, or was asked for this step.</summary>
    public static DomainError NotYourTurn(Text desk, DateOnly day) =>
        Entry.Error("not-your-turn", Forbidden, $"Bước này là việc của {desk.Vi}.", $"This step is for {desk.En} to take.") with
        {
            Source = LawOfTheDay.Procedure(day),
        };

    /// <summary>No other desk holds who he is.</summary>
    public static DomainError IdentityHeldHere() =>
        Entry.Error(
            "identity-held-here",
            Conflict,
            "Thông tin nhân thân của người này đã được lưu giữ ở đây, không còn gì để bàn giao.",
            "The identity of this person is held here already; there is nothing to hand over."
        );

    /// <summary>Only supervisors undo.</summary>
    public static DomainError SupervisorUndoes() =>
        Entry.Error(
            "supervisor-undoes",
            Forbidden,
            "Chỉ chỉ huy của cơ quan đã thực hiện bước cuối cùng mới hoàn tác được bước đó.",
            "Only a supervisor of the agency that took the last step undoes it."
        );

    /// <summary>Nothing was done yet that could be undone.</summary>
    public static DomainError NothingToUndo() =>
        Entry.Error("nothing-to-undo", Conflict, "Chưa có bước nào để hoàn tác.", "No step has been taken yet that could be undone.");

    /// <summary>Who is still abroad is received by the border after papers; only who returned by himself stands there before.</summary>
    public static DomainError PapersFirst(DateOnly day) =>
        Entry.Error(
            "papers-first",
            Rule,
            "Chưa có giấy tờ về nước: chỉ người tự trở về mới được tiếp nhận khi chưa xác minh và cấp giấy.",
            "There are no papers yet: only somebody who returned by himself is received without check and papers."
        ) with
        {
            Source = LawOfTheDay.Procedure(day),
        };

    /// <summary>Who is on the list of a handover is received by its arrival.</summary>
    public static DomainError OnAList(string? handover, DateOnly day) =>
        Entry.Error(
            "on-a-list",
            Conflict,
            $"Người này có trong danh sách của đợt giao nhận {handover}: ghi nhận việc đến tại đợt đó.",
            $"This person is on the list of handover {handover}: note the arrival there."
        ) with
        {
            Source = LawOfTheDay.Procedure(day),
        };

    /// <summary>What a handover did is undone at the handover.</summary>
    public static DomainError UndoAtHandover(string? handover) =>
        Entry.Error(
            "undo-at-handover",
            Conflict,
            $"Bước cuối là của đợt giao nhận {handover}: hoàn tác hoặc hủy tại đợt đó.",
            $"The last step was taken by handover {handover}: undo or cancel it there."
        );

    /// <summary>A time before that of the step before.</summary>
    public static DomainError TimeBeforeStage() =>
        Entry.Error("time-before-stage", Invalid, "Thời gian này trước bước trước đó.", "This time lies before the step before.", "at");

    /// <summary>A time before anybody knew of him.</summary>
    public static DomainError BeforeReport(DateOnly day) => Before(new("ngày báo tin", "the report"), day, day);

    /// <summary>A time before he was received.</summary>
    public static DomainError BeforeReception(DateTimeOffset received, DateOnly day) =>
        Before(new("khi tiếp nhận", "the reception"), CivilTime.DateOf(received), day);

    /// <summary>A decision before it was asked for, or before the one that it changes.</summary>
    public static DomainError BeforeAsked(DateTimeOffset before, DateOnly day) =>
        Before(new("đề nghị hoặc quyết định trước đó", "what was asked or decided before"), CivilTime.DateOf(before), day);

    private static DomainError Before(Text what, DateOnly then, DateOnly day) =>
        Entry.Error(
            "time-before",
            Invalid,
            $"Thời gian này trước {what.Vi} ({DayWords.Vi(then)}).",
            $"This time lies before {what.En} ({DayWords.En(then)}).",
            "at"
        ) with
        {
            Source = LawOfTheDay.Procedure(day),
        };

    /// <summary>A paper that ended before it began, or before today.</summary>
    public static DomainError PaperEnded() =>
        Entry.Error(
            "paper-ended",
            Invalid,
            "Giấy tờ phải còn giá trị sau ngày cấp.",
            "The paper has to be good beyond the day on which it is issued.",
            "validUntil"
        );

    /// <summary>No desk that receives people.</summary>
    public static DomainError DeskDoesNotReceive(string field) =>
        Entry.Error(
            "desk-does-not-receive",
            Invalid,
            "Đơn vị này không tiếp nhận người trở về: chỉ quản lý xuất nhập cảnh và đồn biên phòng.",
            "This desk receives nobody: only immigration and border-guard posts do.",
            field
        );

    /// <summary>On that day there is no desk for it.</summary>
    public static DomainError NoDesk(string field) =>
        Entry.Error(
            "no-desk",
            Rule,
            "Ngày này chưa có đơn vị nhận việc này trong danh mục.",
            "On this day the list has no desk that takes this.",
            field
        );

    /// <summary>There is no such province on that day: 63 until 30 June 2025, 34 from then on.</summary>
    public static DomainError ProvinceUnknown(DateOnly day) =>
        Entry.Error(
            "province-unknown",
            Invalid,
            $"Ngày {DayWords.Vi(day)} không có tỉnh, thành phố này.",
            $"There is no such province on {DayWords.En(day)}.",
            "province"
        ) with
        {
            Source = new($"Danh mục tỉnh, thành phố ngày {DayWords.Vi(day)}", $"List of provinces as of {DayWords.En(day)}"),
        };

    /// <summary>Without certificate of return nobody leaves the border.</summary>
    public static DomainError CertificateFirst() =>
        Entry.Error(
            "certificate-first",
            Rule,
            "Giấy chứng nhận về nước được cấp ngay khi tiếp nhận; ghi thời điểm cấp giấy.",
            "The certificate of return is issued immediately on reception; say when it was.",
            "certificateAt"
        ) with
        {
            Source = new("Thông tư liên tịch 01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG", "Joint Circular 01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG"),
        };

    /// <summary>A desk was asked already and has not yet answered.</summary>
    public static DomainError AlreadyReferred(Text desk) =>
        Entry.Error(
            "already-referred",
            Conflict,
            $"Đã đề nghị {desk.Vi} tiếp nhận và đang chờ trả lời.",
            $"{desk.En} was asked already and has not yet answered."
        );

    /// <summary>Nobody was asked to take over.</summary>
    public static DomainError NotReferred() =>
        Entry.Error(
            "not-referred",
            Conflict,
            "Chưa có đề nghị chuyển về địa phương nào đang chờ trả lời.",
            "No referral waits for an answer."
        );

    /// <summary>A refusal, a side way or a setback says why.</summary>
    public static DomainError ReasonRequired() =>
        Entry.Error("reason-required", Invalid, "Phải ghi lý do.", "A reason is required.", "reason");

    /// <summary>It is over.</summary>
    public static DomainError Over() =>
        Entry.Error(
            "over",
            Conflict,
            "Việc của người này đã kết thúc; chỉ huy có thể hoàn tác bước cuối.",
            "For this person it is over; a supervisor can undo the last step."
        );

    /// <summary>A birth after the report.</summary>
    public static DomainError BornAfterReport(string field, DateOnly reported) =>
        Entry.Error(
            "born-after-report",
            Invalid,
            $"Ngày sinh sau ngày báo tin về người này ({DayWords.Vi(reported)}).",
            $"Born after the day on which this person was reported ({DayWords.En(reported)}).",
            field
        ) with
        {
            Source = OfTheReport,
        };

    /// <summary>A trafficking before the birth.</summary>
    public static DomainError TraffickedBeforeBirth(string field) =>
        Entry.Error(
            "trafficked-before-birth",
            Invalid,
            "Thời điểm bị mua bán trước ngày sinh đã ghi.",
            "The trafficking lies before the birth that was entered.",
            field
        ) with
        {
            Source = OfTheReport,
        };

    /// <summary>More people than one case holds.</summary>
    public static DomainError TooMany(int most) =>
        Entry.Error(
            "too-many",
            Rule,
            $"Một hồ sơ có nhiều nhất {most} người; hãy mở thêm một hồ sơ.",
            $"A case holds at most {most} people; open another.",
            "persons"
        );

    private static string Stages(IReadOnlyList<string> stages, Func<Text, string> of) =>
        string.Join(", ", stages.Select(stage => $"“{of(PersonWords.OfStage(stage))}”"));
}
