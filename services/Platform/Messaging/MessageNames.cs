using System.Text;

namespace Cooperation.Platform.Messaging;

/// <summary>
/// Names on the bus. Every exchange starts with the name of the service that sends through it and every queue with the name of the service
/// that reads it, so that a service's RabbitMQ user needs rights to <c>^service\.</c> only, and no service can speak in another's name.
/// </summary>
internal static class MessageNames
{
    /// <summary>hotline, ExchangeChanged → <c>hotline.exchange-changed</c>: name of the message and of its exchange.</summary>
    public static string Of(string service, Type message) => $"{service}.{Kebab(message.Name)}";

    /// <summary>Where a service sends its requests to replay to one owner.</summary>
    public static string ReplayRequests(string service, string owner) => $"{service}.replay-requested.{owner}";

    /// <summary>Where an owner reads all requests to replay.</summary>
    public static string ReplayInbox(string owner) => $"{owner}.replay-requests";

    /// <summary>Where an owner sends the replay for one consumer.</summary>
    public static string ReplayExchange(string owner, string consumer) => $"{owner}.replay.{consumer}";

    /// <summary>Where a consumer reads its replay (R8).</summary>
    public static string ReplayQueue(string consumer) => $"{consumer}.replay";

    /// <summary>Where a service sends its requests for the mark of one owner.</summary>
    public static string MarkRequests(string service, string owner) => $"{service}.mark-requested.{owner}";

    /// <summary>Where an owner reads all requests for its mark.</summary>
    public static string MarkInbox(string owner) => $"{owner}.mark-requests";

    /// <summary>Where an owner sends its mark to one service.</summary>
    public static string MarkExchange(string owner, string service) => $"{owner}.marks.{service}";

    /// <summary>Where a service reads the marks that it asked for.</summary>
    public static string Marks(string service) => $"{service}.marks";

    /// <summary>Where a service sends its questions to one owner how many records it holds.</summary>
    public static string CountRequests(string service, string owner) => $"{service}.count-requested.{owner}";

    /// <summary>Where an owner reads all such questions.</summary>
    public static string CountInbox(string owner) => $"{owner}.count-requests";

    /// <summary>Where an owner sends its counts to one service.</summary>
    public static string CountExchange(string owner, string service) => $"{owner}.counts.{service}";

    /// <summary>Where a service reads the counts that it asked for.</summary>
    public static string Counts(string service) => $"{service}.counts";

    /// <summary>Where the broker puts what could not be delivered often enough: exchange and queue.</summary>
    public static string Dead(string queue) => $"{queue}.dead";

    private static string Kebab(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var envelope in name)
        {
            if (char.IsUpper(envelope) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(envelope));
        }

        return text.ToString();
    }
}
