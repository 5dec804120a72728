using Cooperation.Hotline.Domain.Clocks;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.People;
using Cooperation.Hotline.Features.Exchanges.Attachments;
using Cooperation.Hotline.Features.People;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Clocks;
using Cooperation.Platform.Hosting;

namespace Cooperation.Hotline.Features.Exchanges.Views;

/// <summary>What the user may do next with an exchange, so that a page offers nothing that will be refused.</summary>
/// <param name="ReadPeople">Open the protected details of its people; each reading goes on record.</param>
/// <param name="Steps">Every step of life for the user's desk, open or closed; empty where the desk takes none.</param>
internal sealed record AllowedSteps(bool ReadPeople, IReadOnlyList<StepView> Steps)
{
    /// <summary>Until when they are open to a supervisor through a broken glass; null where they are not open that way.</summary>
    public DateTimeOffset? ReadPeopleUntil { get; init; }

    /// <summary>Whether a file can be attached; null where that is not the user's to do.</summary>
    public AttachStep? Attach { get; init; }

    /// <summary>Whether somebody can be added whom it mentions; null where that is not the user's to do.</summary>
    public PeopleStep? AddPerson { get; init; }

    /// <summary>Whether the details of those who stand open to the user can be corrected; null where that is not his to do.</summary>
    public PeopleStep? CorrectPeople { get; init; }

    /// <summary>Whether its protected details are the user's to open in an emergency.</summary>
    public bool BreakGlass { get; init; }

    /// <summary>The step that comes next for the user's desk; null where nothing is left for it to do.</summary>
    public string? Next { get; init; }

    /// <summary>Whether the user's desk leads.</summary>
    public bool Leads { get; init; }

    /// <summary>The forces to which classification may give the lead; none once somebody has it in hand, for then it moves by offer and acceptance.</summary>
    public IReadOnlyList<string> NewLeads { get; init; } = [];

    /// <summary>The outcomes with which it can be closed.</summary>
    public IReadOnlyList<string> Outcomes { get; init; } = [];

    /// <summary>Whether it can be linked to another exchange.</summary>
    public bool Link { get; init; }

    /// <summary>The clocks that can be stopped, by name.</summary>
    public IReadOnlyList<string> Pause { get; init; } = [];

    /// <summary>The clocks that stand still and can go on, by name.</summary>
    public IReadOnlyList<string> Resume { get; init; } = [];

    /// <summary>What the user may do with the people whom it mentions, beside reading of them.</summary>
    internal AllowedSteps WithPeople(Exchange exchange, CurrentUser user, string language)
    {
        var keeps = user.KeepsPeopleOf(exchange);
        return this with
        {
            AddPerson = keeps ? PeopleStep.Of(PeopleRules.RefusalOfAnother(exchange), language) : null,
            CorrectPeople = keeps ? PeopleStep.Of(PeopleRules.RefusalOfCorrection(exchange), language) : null,
            BreakGlass = user.Supervises(exchange),
        };
    }

    /// <summary>What the desk that leads may do beside the steps of life; nothing for everybody else.</summary>
    internal AllowedSteps WithLead(Exchange exchange, CurrentUser user, DateTimeOffset at)
    {
        if (exchange.Desk != user.Desk || !user.IsAny(ExchangeAccess.Workers))
        {
            return this;
        }

        return this with
        {
            Leads = true,
            NewLeads = LeadRules.Others(exchange),
            Outcomes = ClosingRules.Given,
            Link = exchange.Status != ExchangeStatus.Voided,
            Pause =
            [
                .. exchange
                    .Clocks.Where(clock => clock.StateAt(at) is ClockStates.Running or ClockStates.Overdue)
                    .Select(ClockKinds.Catalogue.NameOf),
            ],
            Resume = [.. exchange.Clocks.Where(clock => clock.StateAt(at) == ClockStates.Paused).Select(ClockKinds.Catalogue.NameOf)],
        };
    }
}

/// <summary>A step and why it is closed.</summary>
/// <param name="Step">Its name, as in the address.</param>
/// <param name="Open">Whether it can be taken now.</param>
/// <param name="Belongs">Whether it is a step of this exchange, as it stands, at all; a page names no other.</param>
/// <param name="Why">Why it can't.</param>
/// <param name="Code">The same for a program.</param>
internal sealed record StepView(string Step, bool Open, bool Belongs, string? Why, string? Code)
{
    internal static StepView Of(StepStanding move, string language) =>
        new(move.Step, move.Refusal is null, move.Belongs, move.Refusal?.Message.In(language), move.Refusal?.Code);
}

/// <summary>Something that is done with the people of an exchange, and why it can't be done now.</summary>
/// <param name="Open">Whether it can be done now.</param>
/// <param name="Why">Why it can't.</param>
/// <param name="Code">The same for a program.</param>
internal sealed record PeopleStep(bool Open, string? Why, string? Code)
{
    internal static PeopleStep Of(DomainError? refusal, string language) =>
        new(refusal is null, refusal?.Message.In(language), refusal?.Code);
}
