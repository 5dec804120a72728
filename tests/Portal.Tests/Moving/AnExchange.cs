using Cooperation.Portal.Clients;

namespace Cooperation.Portal.Tests.Moving;

/// <summary>An exchange as Hotline shows it to its lead desk.</summary>
internal static class AnExchange
{
    public static readonly DateTimeOffset Now = new(2018, 12, 31, 7, 20, 30, TimeSpan.Zero); // 14:20:30 in Viet Nam

    /// <summary>A clock that ends so many minutes from now.</summary>
    public static Clock Limit(string kind, int minutes, string state = "running") =>
        new()
        {
            Name = kind,
            Kind = kind,
            Number = 1,
            State = state,
            StartedAt = Now,
            DueAt = Now.AddMinutes(minutes),
            WarnAt = Now.AddMinutes(minutes - 30),
            Rule = new(8, "calendarHours", "ours", "", null, Unverified: true),
            Pauses = state == "paused" ? [new(Now, null, "Chờ bản dịch.", "Trực ban", "BP-TN-MOCBAI")] : [],
            Count = new([], new(2018, 12, 31), Complete: true, AsStored: true),
        };

    public static Exchange At(string status, params string[] open) =>
        new()
        {
            Id = Guid.Parse("01900000-0000-7000-8000-000000000001"),
            Reference = "HL-KH-2018-000123",
            Partner = "KH",
            Channel = "KH-72-01",
            Direction = status is "drafted" or "sent" or "acknowledged" ? "outgoing" : "incoming",
            Medium = "telephone",
            Kind = "verificationRequest",
            Area = "border",
            Urgency = "immediate",
            SentUrgency = "immediate",
            SourceReliability = "F",
            InformationCredibility = "6",
            Handling = "TLP:AMBER",
            Language = "vi",
            Status = status,
            LeadAgency = "BDBP",
            Desk = "BP-TN-MOCBAI",
            ReceivedOrSentAt = Now.AddSeconds(-10),
            LoggedAt = Now.AddSeconds(-5),
            WaitingFor = status is "sent" or "acknowledged" ? "them" : "us",
            Version = 7,
            MayRead = true,
            Allowed = new(ReadPeople: true, [.. open.Select(step => new Allowed.Step(step, Open: true, Why: null))]) { Leads = true },
        };
}
