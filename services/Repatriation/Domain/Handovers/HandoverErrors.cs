using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Journeys;
using Cooperation.Repatriation.Domain.Persons;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Repatriation.Domain.Handovers;

/// <summary>Every reason for which a handover or a step of it is refused. The codes never change; no sentence says who somebody is.</summary>
public static class HandoverErrors
{
    /// <summary>Those that every entry may have.</summary>
    public static readonly EntryErrors Entry = new("repatriation.handover");

    private static readonly Text Gates = new("Danh mục cửa khẩu, mốc giới theo ngày", "Dated list of gates and border markers");
    private static readonly Text Closures = new("Danh mục ngày đóng cửa khẩu (chưa kiểm chứng)", "List of closures of gates (unverified)");

    /// <summary>It is at a gate or at a marker.</summary>
    public static DomainError OnePlace() =>
        Entry.Error("one-place", Invalid, "Ghi một cửa khẩu hoặc một mốc giới.", "Name one gate or one border marker.", "gate");

    /// <summary>Nobody knows that place.</summary>
    public static DomainError PlaceUnknown(string field) =>
        Entry.Error("place-unknown", Invalid, "Không có địa điểm này trong danh mục.", "There is no such place in the list.", field) with
        {
            Source = Gates,
        };

    /// <summary>The place was not yet open, or is no more, on the planned day.</summary>
    public static DomainError PlaceNotOpen(string field, BorderPlace place, DateOnly day) =>
        Entry.Error(
            "place-not-open",
            Rule,
            $"{place.Vi} không mở ngày {DayWords.Vi(day)}: {Span(place).Vi}.",
            $"{place.En} is not open on {DayWords.En(day)}: {Span(place).En}.",
            field
        ) with
        {
            Source = Gates,
        };

    /// <summary>The gate is closed on the planned day.</summary>
    public static DomainError GateClosed(string field, BorderPlace place, GateClosure closure, DateOnly day) =>
        Entry.Error(
            "gate-closed",
            Rule,
            $"Cửa khẩu {place.Vi} đóng ngày {DayWords.Vi(day)}: {closure.Vi}.",
            $"Gate {place.En} is closed on {DayWords.En(day)}: {closure.En}.",
            field
        ) with
        {
            Source = Closures,
        };

    /// <summary>The place lies on the border with somebody else.</summary>
    public static DomainError PlaceElsewhere(string field, BorderPlace place) =>
        Entry.Error(
            "place-elsewhere",
            Invalid,
            $"{place.Vi} không ở biên giới với nước đối tác của hồ sơ; chỉ người qua nước thứ ba mới giao nhận ở đó.",
            $"{place.En} is not on the border with the partner country of the case; only who comes through a third country is handed over there.",
            field
        ) with
        {
            Source = Gates,
        };

    /// <summary>It lies behind.</summary>
    public static DomainError InThePast(DateOnly day) =>
        Entry.Error(
            "in-the-past",
            Invalid,
            "Thời điểm giao nhận đã qua: ghi một thời điểm sắp tới.",
            "A handover is planned for a time that lies ahead.",
            "plannedAt"
        ) with
        {
            Source = LawOfTheDay.Procedure(day),
        };

    /// <summary>Somebody is named twice.</summary>
    public static DomainError NamedTwice(string field) =>
        Entry.Error("named-twice", Invalid, "Người này đã có trong danh sách.", "This person is on the list already.", field);

    /// <summary>One list is of one partner.</summary>
    public static DomainError OnePartner(string field) =>
        Entry.Error(
            "one-partner",
            Invalid,
            "Một đợt giao nhận chỉ gồm người của một đối tác, theo một chiều.",
            "A handover is of the persons of one partner, in one direction.",
            field
        );

    /// <summary>Somebody is at home already.</summary>
    public static DomainError AlreadyHome(string field, DateOnly day) =>
        Entry.Error("already-home", Conflict, "Người này đã được tiếp nhận.", "This person was received already.", field) with
        {
            Source = LawOfTheDay.Procedure(day),
        };

    /// <summary>Somebody is awaited elsewhere.</summary>
    public static DomainError OnAnotherList(string? field = null, string? reference = null) =>
        Entry.Error(
            "on-another-list",
            Conflict,
            $"Người này đã có trong danh sách của một đợt giao nhận khác{(reference is null ? "" : $" ({reference})")}.",
            $"This person is on the list of another handover{(reference is null ? "" : $" ({reference})")}.",
            field
        ) with
        {
            Source = reference is null ? null : new Text($"Danh sách của đợt giao nhận {reference}", $"The list of handover {reference}"),
        };

    /// <summary>Nobody is handed over without papers.</summary>
    public static DomainError PapersFirst(string field, string stage, DateOnly day) =>
        Entry.Error(
            "papers-first",
            Rule,
            $"Chưa có giấy tờ về nước: người này đang ở giai đoạn “{PersonWords.OfStage(stage).Vi}”.",
            $"There are no papers yet: this person is at stage “{PersonWords.OfStage(stage).En}”.",
            field
        ) with
        {
            Source = LawOfTheDay.Procedure(day),
        };

    /// <summary>The paper ends before the planned day.</summary>
    public static DomainError PaperEnds(string field, DateOnly until, DateOnly day) =>
        Entry.Error(
            "paper-ends",
            Rule,
            $"Giấy thông hành chỉ có giá trị đến {DayWords.Vi(until)}.",
            $"The laissez-passer is good until {DayWords.En(until)} only.",
            field
        ) with
        {
            Source = LawOfTheDay.Procedure(day),
        };

    /// <summary>A minor is not handed over alone.</summary>
    public static DomainError MinorAlone(string field, DateOnly day) =>
        Entry.Error(
            "minor-alone",
            Rule,
            "Người chưa thành niên chỉ được giao nhận khi có người giám hộ hoặc cán bộ bảo vệ trẻ em.",
            "A minor is handed over only with a guardian or a child-protection officer.",
            field
        ) with
        {
            Source = LawOfTheDay.Minors(day),
        };

    /// <summary>A need by which nobody travels before it is looked after.</summary>
    public static DomainError NeedOpen(string field, TravelNeed rule, DateOnly day)
    {
        var source = rule.Unverified ? new Text($"{rule.Vi} (chưa kiểm chứng)", $"{rule.En} (unverified)") : rule.Source;
        return rule.Answer == NeedAnswers.Fitness
            ? Entry.Error(
                "fitness-missing",
                Rule,
                $"Người này có nhu cầu y tế: trước hết ghi vào hành trình ai xác nhận đủ sức khỏe đi lại, có giá trị đến ngày {DayWords.Vi(day)}.",
                $"This person has a medical need: first write into the journey who says that he is fit to travel, good until {DayWords.En(day)}.",
                field
            ) with
            {
                Source = source,
            }
            : Entry.Error(
                "escort-missing",
                Rule,
                "Người này cần có người đi cùng: trước hết ghi vào hành trình cơ quan, tổ chức hay người thân nào đi cùng.",
                "This person needs an escort: first write into the journey which agency, organisation or relative goes along.",
                field
            ) with
            {
                Source = source,
            };
    }

    /// <summary>The step does not begin where the handover stands.</summary>
    public static DomainError StepNotOpen(string status, DateOnly day) =>
        Entry.Error(
            "step-not-open",
            Conflict,
            $"Bước này không mở khi đợt giao nhận ở trạng thái “{HandoverWords.OfStatus(status).Vi}”.",
            $"This step is not open while the handover is “{HandoverWords.OfStatus(status).En}”."
        ) with
        {
            Source = LawOfTheDay.Procedure(day),
        };

    /// <summary>That side has confirmed already.</summary>
    public static DomainError ConfirmedAlready() =>
        Entry.Error("confirmed-already", Conflict, "Bên này đã xác nhận rồi.", "This side has confirmed already.", "side");

    /// <summary>Our side is confirmed by the desk that receives.</summary>
    public static DomainError OurSideReceives(Text desk, DateOnly day) =>
        Entry.Error(
            "our-side-receives",
            Forbidden,
            $"Phía Việt Nam do đơn vị tiếp nhận xác nhận: {desk.Vi}. Đơn vị lập đợt chỉ ghi xác nhận của phía bạn.",
            $"Our side is confirmed by the desk that receives: {desk.En}. Who planned notes the other side's confirmation only.",
            "side"
        ) with
        {
            Source = LawOfTheDay.Procedure(day),
        };

    /// <summary>The arrival is said of everybody on the list.</summary>
    public static DomainError Unanswered(string field, string pseudonyms) =>
        Entry.Error(
            "arrival-incomplete",
            Invalid,
            $"Chưa ghi ai đến, ai không: {pseudonyms}.",
            $"It is not said whether these came: {pseudonyms}.",
            field
        );

    /// <summary>Somebody is said to be on the list who is not, or the other way about.</summary>
    public static DomainError NotListed(string field) =>
        Entry.Error(
            "not-listed",
            Invalid,
            "Người này không có trong danh sách; hãy ghi vào phần ngoài danh sách.",
            "This person is not on the list; enter him as one who was not.",
            field
        );

    /// <summary>Only who is on the list is taken off it.</summary>
    public static DomainError NotOnThisList(string field) =>
        Entry.Error(
            "not-on-this-list",
            Invalid,
            "Người này không có trong danh sách của đợt giao nhận.",
            "This person is not on the list of the handover.",
            field
        );

    /// <summary>A handover of nobody is none.</summary>
    public static DomainError LastOne(string field) =>
        Entry.Error(
            "last-one",
            Conflict,
            "Đây là người cuối cùng trong danh sách; nếu đợt không diễn ra thì hủy đợt giao nhận.",
            "This is the last person on the list; if the handover does not take place, cancel it.",
            field
        );

    /// <summary>More than a list holds.</summary>
    public static DomainError TooMany(string field, int most) =>
        Entry.Error(
            "too-many",
            Invalid,
            $"Một đợt giao nhận có nhiều nhất {most} người.",
            $"A handover is of at most {most} persons.",
            field
        );

    /// <summary>Every difference has a reason.</summary>
    public static DomainError DifferenceRequired(string field) =>
        Entry.Error("difference-required", Invalid, "Ghi lý do khác với kế hoạch.", "Say why this is not as planned.", field);

    /// <summary>Who came as planned has none.</summary>
    public static DomainError NoDifference(string field) =>
        Entry.Error(
            "no-difference",
            Invalid,
            "Người đến đúng kế hoạch thì không ghi lý do khác biệt.",
            "Who came as planned has no reason for a difference.",
            field
        );

    /// <summary>For somebody on the list it is over meanwhile.</summary>
    public static DomainError OverMeanwhile(string field) =>
        Entry.Error(
            "over-meanwhile",
            Conflict,
            "Việc của người này đã kết thúc trước khi giao nhận.",
            "For this person it was over before the handover.",
            field
        );

    /// <summary>Both sides sign.</summary>
    public static DomainError BothSign(string field, DateOnly day) =>
        Entry.Error(
            "both-sign",
            Rule,
            "Biên bản phải có chữ ký của cả hai bên: ghi ai ký.",
            "The minutes are signed by both sides: say who signed.",
            field
        ) with
        {
            Source = LawOfTheDay.Procedure(day),
        };

    /// <summary>A time before what it follows.</summary>
    public static DomainError TimeBefore(string field) =>
        Entry.Error("time-before", Invalid, "Thời gian này trước bước trước đó.", "This time lies before the step before.", field);

    /// <summary>Another desk's step.</summary>
    public static DomainError NotYourTurn(Text desk, DateOnly day) =>
        Entry.Error("not-your-turn", Forbidden, $"Bước này là việc của {desk.Vi}.", $"This step is for {desk.En} to take.") with
        {
            Source = LawOfTheDay.Procedure(day),
        };

    /// <summary>Only supervisors undo.</summary>
    public static DomainError SupervisorUndoes() =>
        Entry.Error(
            "supervisor-undoes",
            Forbidden,
            "Chỉ chỉ huy của cơ quan đã thực hiện bước cuối cùng mới hoàn tác được bước đó.",
            "Only a supervisor of the agency that took the last step undoes it."
        );

    /// <summary>A plan is cancelled, and what was cancelled is planned anew.</summary>
    public static DomainError NothingToUndo() =>
        Entry.Error(
            "nothing-to-undo",
            Conflict,
            "Không có bước nào để hoàn tác: kế hoạch thì hủy, đợt đã hủy thì lập mới.",
            "There is no step to undo: a plan is cancelled, and a cancelled handover is planned anew."
        );

    /// <summary>Somebody of the list has gone on since.</summary>
    public static DomainError MovedOn(string pseudonyms) =>
        Entry.Error(
            "moved-on",
            Conflict,
            $"Không hoàn tác được: sau khi giao nhận, đã có bước tiếp theo cho {pseudonyms}.",
            $"This can't be undone: since the handover further steps were taken for {pseudonyms}."
        );

    /// <summary>A refusal that says of whom it speaks: several of a list are refused at once.</summary>
    public static DomainError Naming(DomainError refusal, IEnumerable<string> pseudonyms)
    {
        var who = string.Join(", ", pseudonyms);
        return refusal with { Message = new($"{who}: {refusal.Message.Vi}", $"{who}: {refusal.Message.En}") };
    }

    private static Text Span(BorderPlace place) =>
        new(
            $"mở từ {(place.ValidFrom is { } from ? DayWords.Vi(from) : "trước")}{(place.ValidTo is { } to ? $" đến {DayWords.Vi(to)}" : "")}",
            $"open from {(place.ValidFrom is { } start ? DayWords.En(start) : "before")}{(place.ValidTo is { } end ? $" to {DayWords.En(end)}" : "")}"
        );
}
