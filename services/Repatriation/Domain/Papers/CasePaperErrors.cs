using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Attachments;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Domain.Records;
using Cooperation.Repatriation.Domain.Laws;
using Cooperation.Repatriation.Domain.Persons;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Repatriation.Domain.Papers;

/// <summary>Every reason for which a paper is not made. No sentence says who somebody is.</summary>
public static class CasePaperErrors
{
    /// <summary>Those that every entry may have.</summary>
    public static readonly EntryErrors Entry = new("repatriation.paper");

    /// <summary>What the platform's handling calls its refusals here.</summary>
    public static readonly HandlingErrors Handling = new("repatriation");

    /// <summary>What the platform's kept files call theirs.</summary>
    public static readonly AttachmentErrors File = new("repatriation");

    private const string Persons = "persons";

    /// <summary>The agency does not issue this paper; the rules of the day name those that do.</summary>
    /// <param name="agency">Whose desk asked.</param>
    /// <param name="issuers">The rules of the day for this paper.</param>
    /// <param name="nameOf">What an agency is called.</param>
    public static DomainError NotIssuedBy(string agency, IReadOnlyList<PaperIssuer> issuers, Func<string, Text> nameOf)
    {
        Text[] allowed = [.. issuers.Select(issuer => issuer.Agency).Distinct(StringComparer.Ordinal).Select(nameOf)];
        var own = nameOf(agency);
        return Entry.Error(
            "not-issued-by",
            Forbidden,
            issuers.Count == 0
                ? "Ngày này chưa có cơ quan nào được cấp giấy tờ này."
                : $"Giấy tờ này do {string.Join(", ", allowed.Select(name => name.Vi))} cấp, không phải {own.Vi}.",
            issuers.Count == 0
                ? "On this day no agency issues this paper."
                : $"This paper is issued by {string.Join(", ", allowed.Select(name => name.En))}, not by {own.En}.",
            "kind"
        ) with
        {
            Source = issuers is [var rule, ..] ? new(rule.Source, rule.Source) : null,
        };
    }

    /// <summary>Nobody is named for whom it could be made.</summary>
    public static DomainError NobodyNamed(DateOnly day) =>
        Entry.Error(
            "nobody-named",
            Rule,
            "Trong hồ sơ chưa có ai đến bước cần giấy tờ này.",
            "Nobody in this case is at a step for which this paper is made.",
            Persons
        ) with
        {
            Rule = LawOfTheDay.Procedure(day),
        };

    /// <summary>It is of one person.</summary>
    public static DomainError OnePerson() =>
        Entry.Error(
            "one-person",
            Invalid,
            "Giấy tờ này lập riêng cho từng người.",
            "This paper is made for one person at a time.",
            Persons
        );

    /// <summary>He is not of this case, or not of the same handover.</summary>
    public static DomainError PersonUnknown(int place) =>
        Entry.Error(
            "person-unknown",
            Invalid,
            "Không có người này trong hồ sơ.",
            "There is no such person in this case.",
            $"{Persons}[{place}]"
        );

    /// <summary>A list is of one handover.</summary>
    public static DomainError OneHandover() =>
        Entry.Error(
            "one-handover",
            Invalid,
            "Một biên bản chỉ gồm người của một đợt giao nhận.",
            "Minutes are of the persons of one handover.",
            Persons
        );

    // Names are known to the desk that has the person in hand, or is asked; nobody has yet held the article against its text.
    private static readonly Text Secrecy = new(
        "Quy định về bí mật thông tin nạn nhân (chưa kiểm chứng): chỉ đơn vị đang phụ trách hoặc được đề nghị mới biết họ tên",
        "Rule on the secrecy of what is known of victims (unverified): only the desk in charge, or asked, knows names"
    );

    /// <summary>He does not stand where this paper is made.</summary>
    public static DomainError NotYet(int place, Person person) =>
        Entry.Error(
            "not-at-this-step",
            Rule,
            $"{person.Pseudonym} đang ở giai đoạn “{PersonWords.OfStage(person.Standing.Stage).Vi}”, không phải bước lập giấy tờ này.",
            $"{person.Pseudonym} is at stage “{PersonWords.OfStage(person.Standing.Stage).En}”; this paper is not made there.",
            $"{Persons}[{place}]"
        ) with
        {
            Rule = LawOfTheDay.Procedure(person.Day),
        };

    /// <summary>It names somebody of whom the caller may not know who he is.</summary>
    public static DomainError NamesClosed(int place, string pseudonym) =>
        Entry.Error(
            "names-closed",
            Forbidden,
            $"Bạn không được biết {pseudonym} là ai, nên không lập được giấy tờ có tên người này.",
            $"You may not know who {pseudonym} is, so you make no paper that names this person.",
            $"{Persons}[{place}]"
        ) with
        {
            Source = Secrecy,
        };

    /// <summary>Something that stands on it is not known; nothing is made up.</summary>
    public static DomainError FieldMissing(int place, string pseudonym, string field) =>
        Entry.Error(
            "field-missing",
            Rule,
            $"{pseudonym}: chưa có {NameOf(field).Vi}.",
            $"{pseudonym}: {NameOf(field).En} is not known.",
            $"{Persons}[{place}].{field}"
        );

    private static Text NameOf(string field) =>
        field switch
        {
            "name" => new("họ và tên", "the name"),
            "sex" => new("giới tính", "the sex"),
            "birth" => new("ngày sinh hoặc năm sinh", "the date or year of birth"),
            "nationality" => new("quốc tịch", "the nationality"),
            _ => new("nơi cư trú", "the place of residence"),
        };
}
