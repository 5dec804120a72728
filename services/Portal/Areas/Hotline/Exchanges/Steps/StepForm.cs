using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Steps;

/// <summary>A step of an exchange's life as a form of its own address, /exchanges/{id}/{name}. The name is Hotline's.</summary>
public sealed record StepForm(string Name)
{
    /// <summary>What desks call it.</summary>
    public required Text Called { get; init; }

    /// <summary>What they call it on this exchange, where that differs.</summary>
    public Func<Exchange, Text>? CalledOn { get; init; }

    /// <summary>What the step does, where its name does not say it all.</summary>
    public Func<Exchange, Text>? Says { get; init; }

    /// <summary>On the button that takes the step.</summary>
    public required Text Save { get; init; }

    /// <summary>What the page says once it is done.</summary>
    public required Text Done { get; init; }

    /// <summary>The step that undoes a slip, offered right after.</summary>
    public string? Undo { get; init; }

    /// <summary>When the step opens, in words; for the menu where it is closed.</summary>
    public required Text When { get; init; }

    /// <summary>The key that opens it on the exchange's page.</summary>
    public string? Key { get; init; }

    public required Func<StepScene, IReadOnlyList<StepField>> Fields { get; init; }

    /// <summary>The field that stands in the page's address, so that the draft of each is its own.</summary>
    public string? Chosen { get; init; }

    /// <summary>Whether it is a step of this exchange at all, as Hotline says; one that is not stands in no menu, but where it is linked.</summary>
    public bool Belongs(Exchange exchange) => exchange.Allowed.Knows(Name);

    public Text Title(Exchange exchange) => CalledOn?.Invoke(exchange) ?? Called;

    internal Func<FormState, string>? Address { get; init; }

    internal string AddressFor(FormState form) => Address?.Invoke(form) ?? Name;

    /// <summary>Whether it can be taken, where it is no step of the exchange's life and Hotline's list does not name it.</summary>
    internal Func<Exchange, bool>? Opens { get; init; }

    internal bool IsOpen(Exchange exchange) => Opens?.Invoke(exchange) ?? exchange.Allowed.Can(Name);
}
