using System.Text;

namespace Cooperation.Meetings.Features.Feeds;

/// <summary>The feeds that were written last, each as it stood: many programs ask for the same one every few minutes, and between two changes of a meeting it says the same.</summary>
internal sealed class WrittenFeeds
{
    // Two thousand meetings are a megabyte and a half.
    private const int Most = 16;

    private readonly Lock gate = new();
    private readonly LinkedList<(string Tag, byte[] File)> newest = [];

    /// <summary>The file of a state; null where it has to be written.</summary>
    public byte[]? Find(FeedState state)
    {
        lock (gate)
        {
            for (var place = newest.First; place is not null; place = place.Next)
            {
                if (string.Equals(place.Value.Tag, state.Tag, StringComparison.Ordinal))
                {
                    newest.Remove(place);
                    newest.AddFirst(place);
                    return place.Value.File;
                }
            }
        }

        return null;
    }

    /// <summary>Keeps what was written, in place of the one that nobody asked for longest.</summary>
    public byte[] Keep(FeedState state, string text)
    {
        var file = Encoding.UTF8.GetBytes(text);
        lock (gate)
        {
            newest.AddFirst((state.Tag, file));
            if (newest.Count > Most)
            {
                newest.RemoveLast();
            }
        }

        return file;
    }
}
