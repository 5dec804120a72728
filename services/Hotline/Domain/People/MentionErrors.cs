using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.People;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Hotline.Domain.People;

/// <summary>Every reason for which an exchange takes nobody more, or lets nobody's details be changed.</summary>
public static class MentionErrors
{
    /// <summary>What the hotline calls the refusals that have to do with persons.</summary>
    public static readonly PersonErrors Person = new("hotline", "exchange");

    /// <summary>A closed exchange is reopened first, a voided one takes nobody.</summary>
    public static DomainError NotOpen(Reference reference) =>
        Person.Error(
            "exchange-not-open",
            Conflict,
            $"{reference} đã kết thúc: mở lại rồi mới thêm người.",
            $"{reference} is closed: reopen it before you add anybody."
        );

    /// <summary>What was voided is changed no more, and nobody can reopen it.</summary>
    public static DomainError Voided(Reference reference) =>
        Person.Error(
            "exchange-voided",
            Conflict,
            $"{reference} đã bị hủy bỏ: không thay đổi được thông tin người liên quan. Hãy ghi nhận một trao đổi mới.",
            $"{reference} was voided: the people it mentions stay as they are. Log a new exchange."
        );

    /// <summary>The exchange mentions as many people as it may.</summary>
    public static DomainError TooMany(int most) =>
        Person.Error(
            "too-many",
            Rule,
            $"Một trao đổi ghi được nhiều nhất {most} người; hãy ghi nhận thêm một trao đổi.",
            $"One exchange holds at most {most} people; log another exchange."
        );
}
