using System.Data.Common;
using System.Text;

namespace Cooperation.Platform.Hosting.Problems;

/// <summary>An exception as a log may hold it: types, database codes and places, never the messages, which quote what somebody entered (R22).</summary>
public static class QuietCause
{
    /// <summary>The exception and what caused it, each with its place.</summary>
    public static string Describe(Exception exception)
    {
        var text = new StringBuilder();
        for (var at = exception; at is not null; at = at.InnerException)
        {
            text.Append(at.GetType().FullName);
            if (at is DbException { SqlState: { } state })
            {
                text.Append(' ').Append(state);
            }

            text.AppendLine().AppendLine(at.StackTrace);
        }

        return text.ToString();
    }
}
