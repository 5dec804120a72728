using Cooperation.Platform.Domain;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Journeys;
using Cooperation.Repatriation.Domain.Laws;
using Cooperation.Repatriation.Domain.Persons;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Repatriation.Domain.Handovers;

/// <summary>Why somebody does not stand on the list of a handover. The codes never change; no sentence says who somebody is.</summary>
public static class ListErrors
{
    /// <summary>Somebody is named twice.</summary>
    public static DomainError NamedTwice(string field) =>
        HandoverErrors.Entry.Error(
            "named-twice",
            Invalid,
            "Người này đã có trong danh sách.",
            "This person is on the list already.",
            field
        );

    /// <summary>One list is of one partner.</summary>
    public static DomainError OnePartner(string field) =>
        HandoverErrors.Entry.Error(
            "one-partner",
            Invalid,
            "Một đợt giao nhận chỉ gồm người của một đối tác, theo một chiều.",
            "A handover is of the persons of one partner, in one direction.",
            field
        );

    /// <summary>Somebody is at home already.</summary>
    public static DomainError AlreadyHome(string field, DateOnly day) =>
        HandoverErrors.Entry.Error(
            "already-home",
            Conflict,
            "Người này đã được tiếp nhận.",
            "This person was received already.",
            field
        ) with
        {
            Rule = LawOfTheDay.Procedure(day),
        };

    /// <summary>Somebody is awaited elsewhere.</summary>
    public static DomainError OnAnotherList(string? field = null, string? reference = null) =>
        HandoverErrors.Entry.Error(
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
        HandoverErrors.Entry.Error(
            "papers-first",
            Rule,
            $"Chưa có giấy tờ về nước: người này đang ở giai đoạn “{PersonWords.OfStage(stage).Vi}”.",
            $"There are no papers yet: this person is at stage “{PersonWords.OfStage(stage).En}”.",
            field
        ) with
        {
            Rule = LawOfTheDay.Procedure(day),
        };

    /// <summary>The paper ends before the planned day.</summary>
    public static DomainError PaperEnds(string field, DateOnly until, DateOnly day) =>
        HandoverErrors.Entry.Error(
            "paper-ends",
            Rule,
            $"Giấy thông hành chỉ có giá trị đến {DayWords.Vi(until)}.",
            $"The laissez-passer is good until {DayWords.En(until)} only.",
            field
        ) with
        {
            Rule = LawOfTheDay.Procedure(day),
        };

    /// <summary>A minor is not handed over alone.</summary>
    public static DomainError MinorAlone(string field, DateOnly day) =>
        HandoverErrors.Entry.Error(
            "minor-alone",
            Rule,
            "Người chưa thành niên chỉ được giao nhận khi có người giám hộ hoặc cán bộ bảo vệ trẻ em.",
            "A minor is handed over only with a guardian or a child-protection officer.",
            field
        ) with
        {
            Rule = LawOfTheDay.Minors(day),
        };

    /// <summary>A need by which nobody travels before it is looked after.</summary>
    public static DomainError NeedOpen(string field, TravelNeed rule, DateOnly day)
    {
        var source = rule.Unverified ? new Text($"{rule.Vi} (chưa kiểm chứng)", $"{rule.En} (unverified)") : rule.Source;
        return rule.Answer == NeedAnswers.Fitness
            ? HandoverErrors.Entry.Error(
                "fitness-missing",
                Rule,
                $"Người này có nhu cầu y tế: trước hết ghi vào hành trình ai xác nhận đủ sức khỏe đi lại, có giá trị đến ngày {DayWords.Vi(day)}.",
                $"This person has a medical need: first write into the journey who says that he is fit to travel, good until {DayWords.En(day)}.",
                field
            ) with
            {
                Source = source,
            }
            : HandoverErrors.Entry.Error(
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

    /// <summary>Only who is on the list is taken off it.</summary>
    public static DomainError NotOnThisList(string field) =>
        HandoverErrors.Entry.Error(
            "not-on-this-list",
            Invalid,
            "Người này không có trong danh sách của đợt giao nhận.",
            "This person is not on the list of the handover.",
            field
        );

    /// <summary>A handover of nobody is none.</summary>
    public static DomainError LastOne(string field) =>
        HandoverErrors.Entry.Error(
            "last-one",
            Conflict,
            "Đây là người cuối cùng trong danh sách; nếu đợt không diễn ra thì hủy đợt giao nhận.",
            "This is the last person on the list; if the handover does not take place, cancel it.",
            field
        );

    /// <summary>More than a list holds.</summary>
    public static DomainError TooMany(string field, int most) =>
        HandoverErrors.Entry.Error(
            "too-many",
            Invalid,
            $"Một đợt giao nhận có nhiều nhất {most} người.",
            $"A handover is of at most {most} persons.",
            field
        );

    /// <summary>A refusal that says of whom it speaks: several of a list are refused at once.</summary>
    public static DomainError Naming(DomainError refusal, IEnumerable<string> pseudonyms)
    {
        var who = string.Join(", ", pseudonyms);
        return refusal with { Message = new($"{who}: {refusal.Message.Vi}", $"{who}: {refusal.Message.En}") };
    }
}
