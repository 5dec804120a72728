using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;
using Cooperation.Repatriation.Domain.Laws;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Repatriation.Domain.Persons;

/// <summary>Why a time or a day that is said of a person is refused. The codes never change; no sentence says who somebody is.</summary>
public static class PersonTimeErrors
{
    /// <summary>A time before that of the step before.</summary>
    public static DomainError TimeBeforeStage() =>
        PersonStepErrors.Entry.Error(
            "time-before-stage",
            Invalid,
            "Thời gian này trước bước trước đó.",
            "This time lies before the step before.",
            "at"
        );

    /// <summary>A time before anybody knew of him.</summary>
    public static DomainError BeforeReport(DateOnly day) => Before(new("ngày báo tin", "the report"), day, day);

    /// <summary>A time before he was received.</summary>
    public static DomainError BeforeReception(DateTimeOffset received, DateOnly day) =>
        Before(new("khi tiếp nhận", "the reception"), CivilTime.DateOf(received), day);

    /// <summary>A decision before it was asked for, or before the one that it changes.</summary>
    public static DomainError BeforeAsked(DateTimeOffset before, DateOnly day) =>
        Before(new("đề nghị hoặc quyết định trước đó", "what was asked or decided before"), CivilTime.DateOf(before), day);

    /// <summary>A paper that ended before it began, or before today.</summary>
    public static DomainError PaperEnded() =>
        PersonStepErrors.Entry.Error(
            "paper-ended",
            Invalid,
            "Giấy tờ phải còn giá trị sau ngày cấp.",
            "The paper has to be good beyond the day on which it is issued.",
            "validUntil"
        );

    private static DomainError Before(Text what, DateOnly then, DateOnly day) =>
        PersonStepErrors.Entry.Error(
            "time-before",
            Invalid,
            $"Thời gian này trước {what.Vi} ({DayWords.Vi(then)}).",
            $"This time lies before {what.En} ({DayWords.En(then)}).",
            "at"
        ) with
        {
            Rule = LawOfTheDay.Procedure(day),
        };
}
