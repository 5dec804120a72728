using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Steps;

/// <summary>A time limit is stopped with a reason, and goes on with one. Each limit leads to its own form, and no menu does.</summary>
internal static class Pausing
{
    public const string Clock = "clock";

    private static readonly StepField Running = Which(scene => Named(scene, MayPause(scene.Exchange)));
    private static readonly StepField Standing = Which(scene => Named(scene, MayResume(scene.Exchange)));

    public static readonly StepForm Pause = new("pause")
    {
        Called = ClockTexts.PauseTitle,
        Says = _ => ClockTexts.PauseSays,
        Save = ClockTexts.Pause,
        Done = ClockTexts.PauseDone,
        When = ClockTexts.NothingRuns,
        Chosen = Clock,
        Opens = exchange => MayPause(exchange).Any(),
        Address = form => AddressOf(form, "pause"),
        Fields = _ => [Running, ReasonField.Required],
    };

    public static readonly StepForm Resume = new("resume")
    {
        Called = ClockTexts.ResumeTitle,
        Says = _ => ClockTexts.ResumeSays,
        Save = ClockTexts.Resume,
        Done = ClockTexts.ResumeDone,
        When = ClockTexts.NothingStands,
        Chosen = Clock,
        Opens = exchange => MayResume(exchange).Any(),
        Address = form => AddressOf(form, "resume"),
        Fields = _ => [Standing, ReasonField.Required],
    };

    /// <summary>The form that a limit leads to as it stands now; none where the desk does not lead, or nothing is waited for any more.</summary>
    public static StepForm? Of(Exchange exchange, Clock clock) =>
        MayPause(exchange).Contains(clock) ? Pause
        : MayResume(exchange).Contains(clock) ? Resume
        : null;

    private static IEnumerable<Clock> MayPause(Exchange exchange) =>
        exchange.Clocks.Where(clock => exchange.Allowed.Pause.Contains(clock.Name));

    private static IEnumerable<Clock> MayResume(Exchange exchange) =>
        exchange.Clocks.Where(clock => exchange.Allowed.Resume.Contains(clock.Name));

    private static StepField Which(Func<StepScene, IReadOnlyList<Choice>> choices) =>
        new(Clock, StepFieldKind.Choice, ClockTexts.Clock)
        {
            Required = true,
            InAddress = true,
            Choices = choices,
            Usual = scene => choices(scene) is [var first, ..] ? first.Value : null,
        };

    private static IReadOnlyList<Choice> Named(StepScene scene, IEnumerable<Clock> clocks) =>
        [.. clocks.Select(clock => new Choice(clock.Name, scene.PageLanguage[ClockTexts.Name(clock.Kind, clock.Number)]))];

    private static string AddressOf(FormState form, string step) => $"clocks/{Uri.EscapeDataString(form[Clock])}/{step}";
}
