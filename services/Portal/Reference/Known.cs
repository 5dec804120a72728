namespace Cooperation.Portal.Reference;

/// <summary>
/// The codes that pages have to name: which field a form shows, which colour a mark has, with what a form begins. They stand here and in the files of each service beside it, and a
/// test holds each against the service that owns it. What may be done with a record, and why not, hangs on none of them: the service says it.
/// </summary>
internal static partial class Known
{
    /// <summary>How a time limit stands.</summary>
    public static class ClockState
    {
        public const string Running = "running";
        public const string Overdue = "overdue";
        public const string Paused = "paused";
        public const string MetInTime = "metInTime";
        public const string MetLate = "metLate";
    }

    /// <summary>How a time limit is counted, and why a day of it does not count.</summary>
    public static class Counting
    {
        public const string CalendarHours = "calendarHours";
        public const string Paused = "paused";
    }

    /// <summary>With what a form begins.</summary>
    public static class Usual
    {
        public const string Telephone = "telephone";
        public const string Border = "border";
        public const string Amber = "TLP:AMBER";
        public const string Green = "TLP:GREEN";
        public const string Result = "result";
        public const string FinalReply = "final";
    }

    /// <summary>Languages of pages and of texts.</summary>
    public static class Language
    {
        public const string Vietnamese = "vi";
        public const string English = "en";
    }

    /// <summary>Sexes.</summary>
    public static class Sex
    {
        public const string Female = "female";
        public const string Male = "male";
        public const string Other = "other";
    }

    /// <summary>Nationalities that are no partner's.</summary>
    public static class Nationality
    {
        public const string Vietnam = "VN";
        public const string Stateless = "stateless";
    }

    /// <summary>By what somebody saw protected details.</summary>
    public static class Reading
    {
        public const string Person = "person";
        public const string Search = "search";
        public const string Print = "print";
        public const string Export = "export";
        public const string Attachment = "attachment";
    }

    /// <summary>What a file is.</summary>
    public static class File
    {
        public const string Pdf = "pdf";
        public const string Image = "image";
        public const string Audio = "audio";
    }

    /// <summary>Whose end of a line.</summary>
    public static class Side
    {
        public const string Ours = "ours";
        public const string Theirs = "theirs";
    }

    /// <summary>Whose days off stand in a calendar, and which special days are none.</summary>
    public static class Holiday
    {
        public const string VietNam = "VN";
        public const string SwappedWork = "swappedWork";
    }

    public static class Currency
    {
        /// <summary>Đồng Việt Nam, which a form offers first.</summary>
        public const string Dong = "VND";
    }

    /// <summary>A filter of lists that pages set themselves.</summary>
    public static class Filter
    {
        public const string Stage = "stage";
        public const string Person = "person";
    }

    /// <summary>Frameworks: what they are called is in the reference data.</summary>
    public static class Framework
    {
        public const string Commit = "COMMIT";
    }

    /// <summary>The foreign ministry, its desk that sees the cases of every mission, immigration, and kinds of desks that pages choose among.</summary>
    public static class Desk
    {
        public const string ImmigrationDepartment = "QLXNC";
        public const string ForeignMinistry = "BNG";
        public const string ConsularDepartment = "BNG-CLS";

        /// <summary>The desk of a mission is called by the mission's code.</summary>
        public static string OfMission(string mission) => $"{ForeignMinistry}-{mission}";

        /// <summary>A kind: the desks of the two forces that hold lines; those of the border guard are its posts.</summary>
        public const string Liaison = "liaison";

        /// <summary>A kind: the desks of immigration.</summary>
        public const string Immigration = "immigration";
    }

    /// <summary>How an account stands.</summary>
    public static class Account
    {
        public const string AwaitingApproval = "awaitingApproval";
        public const string Refused = "refused";
    }
}
