using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Meetings.Meetings;

/// <summary>What people call the fields of a meeting.</summary>
internal static class MeetingLabels
{
    public static Text? Of(string field) =>
        field switch
        {
            "framework" => MeetingTexts.Framework,
            "instrument" => MeetingTexts.Instrument,
            "series" => MeetingTexts.Series,
            "number" => MeetingTexts.Number,
            "title" => MeetingTexts.Name,
            "from" => MeetingTexts.From,
            "to" => MeetingTexts.To,
            "zone" => MeetingTexts.Zone,
            "host" => MeetingTexts.Host,
            "place" => MeetingTexts.Place,
            "languages" => MeetingTexts.Languages,
            "interpreters" => MeetingTexts.Interpreters,
            "closed" => MeetingTexts.Closed,
            "like" => MeetingTexts.Like,
            "reason" => MeetingTexts.Reason,
            "note" => MeetingTexts.Note,
            "into" => MeetingTexts.Into,
            _ when field.StartsWith(MeetingFields.Items, StringComparison.Ordinal) => OfPoint(field[(field.LastIndexOf('.') + 1)..]),
            _ => null,
        };

    private static Text OfPoint(string part) =>
        part switch
        {
            "title" => MeetingTexts.AgendaTitle,
            "on" => MeetingTexts.AgendaDay,
            "at" => MeetingTexts.AgendaTime,
            "presenter" => MeetingTexts.Presenter,
            _ => MeetingTexts.Agenda,
        };
}
