using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Journeys;
using Cooperation.Repatriation.Domain.Laws;
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
            Rule = LawOfTheDay.Procedure(day),
        };

    /// <summary>The step does not begin where the handover stands.</summary>
    public static DomainError StepNotOpen(string status, DateOnly day) =>
        Entry.Error(
            "step-not-open",
            Conflict,
            $"Bước này không mở khi đợt giao nhận ở trạng thái “{HandoverWords.OfStatus(status).Vi}”.",
            $"This step is not open while the handover stands at “{HandoverWords.OfStatus(status).En}”."
        ) with
        {
            Rule = LawOfTheDay.Procedure(day),
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
            Rule = LawOfTheDay.Procedure(day),
        };

    /// <summary>Who receives hears the other side, but notes its own yes alone: two yeses by one hand would be one.</summary>
    public static DomainError TheirSidePlans(Text desk, DateOnly day) =>
        Entry.Error(
            "their-side-plans",
            Forbidden,
            $"Xác nhận của phía bạn do đơn vị lập đợt ghi: {desk.Vi}. Đơn vị tiếp nhận chỉ xác nhận cho phía Việt Nam.",
            $"The other side's confirmation is noted by who planned: {desk.En}. The desk that receives confirms for our side only.",
            "side"
        ) with
        {
            Rule = LawOfTheDay.Procedure(day),
        };

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
            Rule = LawOfTheDay.Procedure(day),
        };

    /// <summary>A time before what it follows.</summary>
    public static DomainError TimeBefore(string field) =>
        Entry.Error("time-before", Invalid, "Thời gian này trước bước trước đó.", "This time lies before the step before.", field);

    /// <summary>Another desk's step.</summary>
    public static DomainError NotYourTurn(Text desk, DateOnly day) =>
        Entry.Error("not-your-turn", Forbidden, $"Bước này là việc của {desk.Vi}.", $"This step is for {desk.En} to take.") with
        {
            Rule = LawOfTheDay.Procedure(day),
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

    private static Text Span(BorderPlace place) =>
        new(
            $"mở từ {(place.ValidFrom is { } from ? DayWords.Vi(from) : "trước")}{(place.ValidTo is { } to ? $" đến {DayWords.Vi(to)}" : "")}",
            $"open from {(place.ValidFrom is { } start ? DayWords.En(start) : "before")}{(place.ValidTo is { } end ? $" to {DayWords.En(end)}" : "")}"
        );
}
