using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Domain.Records;
using Cooperation.Repatriation.Domain.Laws;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Repatriation.Domain.Persons;

/// <summary>Every reason for which a step of a person's return is refused. The codes never change; no sentence says who somebody is.</summary>
public static class PersonStepErrors
{
    /// <summary>Those that every entry may have.</summary>
    public static readonly EntryErrors Entry = new("repatriation.person");

    /// <summary>What the platform's protected people call their refusals here.</summary>
    public static readonly PersonErrors People = new("repatriation", "repatriationCase");

    /// <summary>The step does not begin where the person stands.</summary>
    public static DomainError StepNotOpen(string step, string stage, IReadOnlyList<string> from, DateOnly day) =>
        Entry.Error(
            "step-not-open",
            Conflict,
            $"Không thể {PersonWords.OfStep(step).Vi} khi người này ở giai đoạn “{PersonWords.OfStage(stage).Vi}”; bước này bắt đầu từ: {Stages(from, text => text.Vi)}.",
            $"To {PersonWords.OfStep(step).En} is not possible at stage “{PersonWords.OfStage(stage).En}”; this step begins at: {Stages(from, text => text.En)}."
        ) with
        {
            Rule = LawOfTheDay.Procedure(day),
        };

    /// <summary>Another desk has the person in hand, or was asked for this step.</summary>
    public static DomainError NotYourTurn(Text desk, DateOnly day) =>
        Entry.Error("not-your-turn", Forbidden, $"Bước này là việc của {desk.Vi}.", $"This step is for {desk.En} to take.") with
        {
            Rule = LawOfTheDay.Procedure(day),
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

    private static string Stages(IReadOnlyList<string> stages, Func<Text, string> of) =>
        string.Join(", ", stages.Select(stage => $"“{of(PersonWords.OfStage(stage))}”"));
}
