using Cooperation.Hotline.Domain.Clocks;
using Cooperation.Platform.Domain.Clocks;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <content>Its clocks.</content>
public abstract partial class ExchangeRecord
{
    private readonly List<Clock> clocks = [];

    /// <summary>Its time limits: to classify, acknowledge, answer, and end each verification.</summary>
    public IReadOnlyList<Clock> Clocks => clocks;

    /// <summary>Stops a clock, with a reason: nothing is due by it until it goes on.</summary>
    public void PauseClock(string name, string? reason, Officer by, DateTimeOffset at)
    {
        var why = StateSecrets.Words(Entry, "reason", reason);
        var clock = ClockKinds.Catalogue.Named(clocks, name);
        clock.Pause(ClockKinds.Catalogue, why, by, at);
        Record(ExchangeEvents.Paused(clock.Kind), by, at, why);
    }

    /// <summary>Lets a clock go on; its end moves by the time over which it stood.</summary>
    public void ResumeClock(string name, string? reason, RecordCalendars calendars, Officer by, DateTimeOffset at)
    {
        var why = StateSecrets.Words(Entry, "reason", reason);
        var clock = ClockKinds.Catalogue.Named(clocks, name);
        clock.Resume(ClockKinds.Catalogue, calendars, at);
        Record(ExchangeEvents.Resumed(clock.Kind), by, at, why);
    }

    private protected void ExpectClocks(RulesOfTheDay rules) => clocks.Expect(this, rules);

    private protected void StartVerificationClock(RulesOfTheDay rules, DateTimeOffset at) =>
        clocks.Start(ClockKinds.Verification, verifications.Count, rules, Urgency, at);

    private protected void ClocksGoOn(string reason, RulesOfTheDay rules, Officer by, DateTimeOffset at) =>
        clocks.GoOn(this, reason, rules, by, at);
}
