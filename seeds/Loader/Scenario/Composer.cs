namespace Cooperation.Loader.Scenario;

/// <summary>Composes one exchange: codes by their likelihood, text from the sentence parts.</summary>
internal sealed class Composer(Wording wording, Draw draw)
{
    private readonly Phrases phrases = new(wording, draw);
    private readonly People people = new(wording.People, draw);
    private int outgoingLetters;

    /// <summary>An exchange of an ordinary day.</summary>
    public PlannedExchange Ordinary(Line line)
    {
        var incoming = draw.Chance(62);
        var kind = Kinds.Of(draw, incoming, line.Partner);
        var moment = Moments.Receipt(draw);
        var logged = moment + Moments.LoggingDelay(draw);
        return Compose(
            line,
            incoming,
            kind,
            Kinds.UrgencyOf(draw, kind),
            moment,
            logged > Moments.End ? moment.AddMinutes(10) : logged,
            classify: true
        );
    }

    /// <summary>An incoming exchange of the last days that nobody has classified yet.</summary>
    public PlannedExchange Waiting(Line line, string kind, string urgency, DateTimeOffset moment) =>
        Compose(line, incoming: true, kind, urgency, moment, moment.AddMinutes(draw.Between(4, 25)), classify: false);

    private PlannedExchange Compose(
        Line line,
        bool incoming,
        string kind,
        string urgency,
        DateTimeOffset moment,
        DateTimeOffset logged,
        bool classify
    )
    {
        var text = phrases.Of(line, kind, incoming);
        var medium = Kinds.MediumOf(draw, line.Partner, line.Area, urgency);
        var request = new ExchangeRequest
        {
            Partner = line.Partner,
            Direction = incoming ? "incoming" : "outgoing",
            Medium = medium,
            ReceivedAt = incoming ? moment : null,
            SentAt = incoming ? null : moment,
            OccurredAt = kind is not Kinds.Other && draw.Chance(40) ? moment.AddHours(-draw.Between(2, 96)) : null,
            Urgency = urgency,
            Area = line.Area,
            Province = line.Province.Length > 0 ? line.Province : null,
            Place = line.Place.Length > 0 && draw.Chance(70) ? line.Place : null,
            Kind = kind,
            SourceReliability = draw.Weighted(("A", 10), ("B", 45), ("C", 25), ("D", 5), ("E", 1), ("F", 14)),
            InformationCredibility = draw.Weighted(("1", 8), ("2", 42), ("3", 28), ("4", 7), ("5", 1), ("6", 14)),
            Handling = draw.Weighted(("TLP:AMBER", 55), ("TLP:GREEN", 20), ("TLP:AMBER+STRICT", 15), ("TLP:RED", 8), ("TLP:CLEAR", 2)),
            Language = text.Language,
            OfficialNumber = !incoming && medium is "letter" or "fax" ? $"{++outgoingLetters:000}/2018/ĐDN" : null,
            CounterpartContact = draw.Chance(75) ? text.Contact : null,
            Subject = text.Subject,
            Summary = text.Summary,
            Translation = text.Translation,
            LateReason = logged - moment > TimeSpan.FromHours(24) ? phrases.LateReason(moment) : null,
            People = people.Of(kind, text.Victims),
        };
        return new("", line.Account, logged, request, incoming && classify ? Classification(request, logged) : null);
    }

    private PlannedClassification? Classification(ExchangeRequest request, DateTimeOffset logged)
    {
        var done =
            logged < Moments.At(new(2018, 12, 15), 0, 0) ? 98
            : logged < Moments.At(new(2018, 12, 26), 0, 0) ? 80
            : 40;
        var at = logged + Moments.ClassificationDelay(draw, request.Urgency);
        var crime = draw.Chance(Kinds.CrimePercent(request.Kind));
        var urgency = draw.Chance(7) && request.Urgency == "routine" ? "priority" : request.Urgency;
        var note = phrases.Note(crime);
        return draw.Chance(done) && at <= Moments.End ? new(at, new(crime, urgency, note)) : null;
    }
}
