using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Cooperation.Hotline.Data.Search;

/// <summary>Collects words for a <c>tsvector</c> and keeps within what PostgreSQL takes, so that no text is too long to be saved: what is over is not found.</summary>
internal sealed class WordVector
{
    // PostgreSQL: 16383 positions, 255 for one word, 1 MB in all.
    private const int LastPosition = 16_383;
    private const int MostPositions = 255;
    private const int MostBytes = 1_000_000;
    private const int BytesOfWord = 8;
    private const int BytesOfPosition = 2;

    private readonly SortedDictionary<string, List<int>> words = new(StringComparer.Ordinal);
    private int position;
    private int bytes;

    /// <summary>The next words stand one further on.</summary>
    public void Step() => position++;

    /// <summary>The next words follow on nothing: no phrase reaches over from what was before.</summary>
    public void Break() => position += 2;

    /// <summary>Adds a word, without a place of its own.</summary>
    public void Add(string word)
    {
        if (!words.ContainsKey(word) && Has(BytesOfWord + Encoding.UTF8.GetByteCount(word)))
        {
            words[word] = [];
        }
    }

    /// <summary>Adds a word at the present place.</summary>
    public void AddHere(string word)
    {
        Add(word);
        if (
            position <= LastPosition
            && words.TryGetValue(word, out var places)
            && places.Count < MostPositions
            && (places.Count == 0 || places[^1] < position)
            && Has(BytesOfPosition)
        )
        {
            places.Add(position);
        }
    }

    /// <summary>In PostgreSQL's own form. No word holds a sign that would have to be written in another way.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (word, places) in words)
        {
            text.Append('\'').Append(word).Append('\'');
            text.AppendJoin(',', places.Select((place, i) => (i == 0 ? ":" : "") + place.ToString(CultureInfo.InvariantCulture)));
            text.Append(' ');
        }

        return text.ToString();
    }

    public static long DigestOf(string vector) => BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(vector)));

    private bool Has(int more)
    {
        var fits = bytes + more <= MostBytes;
        bytes += fits ? more : 0;
        return fits;
    }
}
