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

    /// <summary>The one does not lead to the other.</summary>
    public static DomainError IdentificationNotOpen(string from, string to, DateOnly day) =>
        Entry.Error(
            "identification-not-open",
            Conflict,
            $"Việc xác định nạn nhân không chuyển từ “{PersonWords.OfIdentification(from).Vi}” sang “{PersonWords.OfIdentification(to).Vi}”.",
            $"The identification does not go from “{PersonWords.OfIdentification(from).En}” to “{PersonWords.OfIdentification(to).En}”.",
            "to"
        ) with
        {
            Source = LawOfTheDay.Papers(day),
        };

    /// <summary>The decision rests on a paper.</summary>
    public static DomainError PaperRequired(DateOnly day) =>
        Entry.Error(
            "paper-required",
            Rule,
            "Quyết định là nạn nhân hay không phải ghi loại giấy tờ làm căn cứ.",
            "A decision whether somebody is a victim names the kind of paper that it rests on.",
            "paper"
        ) with
        {
            Source = LawOfTheDay.Papers(day),
        };

    /// <summary>A decision is changed on appeal only.</summary>
    public static DomainError AppealOnly(DateOnly day) =>
        Entry.Error(
            "appeal-only",
            Rule,
            "Quyết định đã có chỉ thay đổi khi giải quyết khiếu nại.",
            "A decision that was made is changed on appeal only.",
            "appeal"
        ) with
        {
            Source = LawOfTheDay.Papers(day),
        };

    /// <summary>The one does not lead to the other.</summary>
    public static DomainError SupportNotOpen(string from, string to, DateOnly day) =>
        Entry.Error(
            "support-not-open",
            Conflict,
            $"Hỗ trợ không chuyển từ “{PersonWords.OfSupport(from).Vi}” sang “{PersonWords.OfSupport(to).Vi}”.",
            $"Support does not go from “{PersonWords.OfSupport(from).En}” to “{PersonWords.OfSupport(to).En}”.",
            "to"
        ) with
        {
            Source = LawOfTheDay.Support(day),
        };

    /// <summary>Who is no victim is not offered a victim's support.</summary>
    public static DomainError SupportForVictims(DateOnly day) =>
        Entry.Error(
            "support-for-victims",
            Rule,
            "Người đã được xác định không phải nạn nhân không thuộc diện hỗ trợ nạn nhân.",
            "Who was found to be no victim is not offered support for victims."
        ) with
        {
            Source = LawOfTheDay.Support(day),
        };

    /// <summary>What somebody needs at home is looked at once he was received.</summary>
    public static DomainError NeedAfterReception(DateOnly day) =>
        Entry.Error(
            "need-after-reception",
            Rule,
            "Nhu cầu hỗ trợ, bảo vệ được đánh giá từ khi tiếp nhận.",
            "Whether somebody is in need of support and protection is looked at from the reception on."
        ) with
        {
            Source = LawOfTheDay.Support(day),
        };

    /// <summary>Settled is who is a victim and took support.</summary>
    public static DomainError NotYetSettled(DateOnly day) =>
        Entry.Error(
            "not-yet-settled",
            Rule,
            "Chỉ ghi hòa nhập cộng đồng khi đã xác định là nạn nhân và người đó nhận hỗ trợ.",
            "Somebody is recorded as settled once he is identified as a victim and has accepted support."
        ) with
        {
            Source = LawOfTheDay.Support(day),
        };

    /// <summary>The end said is not true of this person.</summary>
    public static DomainError OutcomeNotReached(string outcome, DateOnly day) =>
        Entry.Error(
            "outcome-not-reached",
            Rule,
            $"Chưa kết thúc được với kết quả “{PersonWords.OfOutcome(outcome).Vi}”: người này chưa ở tình trạng đó.",
            $"This can't be closed as “{PersonWords.OfOutcome(outcome).En}”: the person does not stand there.",
            "outcome"
        ) with
        {
            Source = LawOfTheDay.Procedure(day),
        };

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

    /// <summary>Two people of one case are two.</summary>
    public static DomainError EpisodeInSameCase() =>
        Entry.Error(
            "episode-in-same-case",
            Rule,
            "Hai người trong cùng một hồ sơ không phải hai lần bị mua bán của một người; nếu ghi trùng, hãy kết thúc một bản ghi.",
            "Two persons of one case are not two episodes of one person; where one was entered twice, close one of them."
        );

    /// <summary>It was said already.</summary>
    public static DomainError EpisodeAlready() =>
        Entry.Error(
            "episode-already",
            Conflict,
            "Người này đã được xác nhận là người đã biết; chỉ huy hoàn tác trước khi thay đổi.",
            "This person is held to be somebody known already; a supervisor undoes that before it is changed."
        );

    /// <summary>Others were said to be later times of this one.</summary>
    public static DomainError HasEpisodes() =>
        Entry.Error(
            "has-episodes",
            Conflict,
            "Người này đã có lần bị mua bán sau; hoàn tác các lần đó trước.",
            "This person has later episodes; undo those first."
        );

    /// <summary>What was reported before is no later time.</summary>
    public static DomainError EpisodeEarlier() =>
        Entry.Error(
            "episode-earlier",
            Rule,
            "Người này được báo tin trước người kia: xác nhận tại trang của người được báo tin sau.",
            "This person was reported before the other: confirm on the page of who was reported later."
        );

    /// <summary>There is nothing to take back.</summary>
    public static DomainError NoEpisode() =>
        Entry.Error(
            "no-episode",
            Conflict,
            "Người này không được ghi là lần bị mua bán sau của ai.",
            "This person is not held to be a later episode of anybody."
        );

    /// <summary>The last is taken back first.</summary>
    public static DomainError LaterEpisodes() =>
        Entry.Error(
            "later-episodes",
            Conflict,
            "Sau lần này còn lần khác; hoàn tác lần sau cùng trước.",
            "Another episode follows this one; undo the last one first."
        );

    /// <summary>Whoever of the ministry supervises takes it back.</summary>
    public static DomainError SupervisorUndoesEpisode() =>
        Entry.Error(
            "supervisor-undoes-episode",
            Forbidden,
            "Chỉ chỉ huy của Cục Lãnh sự hoàn tác việc xác nhận là một người.",
            "Only a supervisor of the Consular Department undoes that two are the same person."
        );

    /// <summary>Consular officers judge it.</summary>
    public static DomainError NotYoursToMatch(Text desk) =>
        Entry.Error(
            "not-yours-to-match",
            Forbidden,
            $"Chỉ cán bộ lãnh sự mở được nhân thân của người này mới đối chiếu; hiện người này thuộc việc của {desk.Vi}.",
            $"Only a consular officer who may open this identity compares it; the person is in the hands of {desk.En} now."
        );

    private static string Stages(IReadOnlyList<string> stages, Func<Text, string> of) =>
        string.Join(", ", stages.Select(stage => $"“{of(PersonWords.OfStage(stage))}”"));
}
