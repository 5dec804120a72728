namespace Cooperation.Repatriation.Domain.Persons;

/// <summary>What an officer does with a time limit.</summary>
public sealed partial class Person
{
    /// <summary>Stops a clock, with a reason: nothing is due by it until it goes on.</summary>
    public void PauseClock(string name, string reason, MoveScene scene)
    {
        PersonClocks.Catalogue.Named(clocks, name).Pause(PersonClocks.Catalogue, reason, scene.By, scene.At);
        Note("clock-paused", scene, reason);
    }

    /// <summary>Lets a clock go on; its end moves by the time over which it stood.</summary>
    public void ResumeClock(string name, string? reason, MoveScene scene)
    {
        PersonClocks.Catalogue.Named(clocks, name).Resume(PersonClocks.Catalogue, scene.Rules.Calendars, scene.At);
        Note("clock-resumed", scene, reason);
    }

    /// <summary>Gives a clock more time, as far as its rule allows.</summary>
    public void ExtendClock(string name, decimal amount, string reason, MoveScene scene)
    {
        PersonClocks
            .Catalogue.Named(clocks, name)
            .Extend(PersonClocks.Catalogue, amount, reason, scene.Rules.Calendars, scene.By, scene.At);
        Note("clock-extended", scene, reason);
    }
}
