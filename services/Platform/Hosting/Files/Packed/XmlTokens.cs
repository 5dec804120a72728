using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Files.Packed;

/// <summary>
/// Looks at the bytes of an XML text without reading it: an XML reader holds a tag with its attributes, and a text, in memory as a whole, and remembers
/// every element that is open. What is no XML passes; what would be XML in an encoding of four bytes a sign is refused, for no program writes it.
/// </summary>
internal sealed class XmlTokens(PackedLimits limits)
{
    private enum Order
    {
        Bytes,
        LittleEndian,
        BigEndian,
    }

    private enum In
    {
        Beginning,
        Other,
        Text,
        Tag,
        Quote,
        Comment,
        Data,
        Instruction,
    }

    private In state = In.Beginning;
    private Order order;
    private byte? half; // Of a sign of two bytes (UTF-16).
    private byte quote;
    private byte last;
    private byte lastButOne;
    private byte kind; // The sign behind the bracket that opened the tag.
    private int length;
    private int depth;
    private bool isFirst; // Whether the tag begins with the text itself.

    /// <summary>The same bytes on their way to a reader, looked at before it has them.</summary>
    public static Stream On(Stream xml, PackedLimits limits) => new Seen(xml, new(limits));

    public void Take(ReadOnlySpan<byte> bytes)
    {
        for (var place = 0; place < bytes.Length && state != In.Other; place++)
        {
            if (order != Order.Bytes)
            {
                TakeHalf(bytes[place]);
                continue;
            }

            // Most bytes are of texts and of values; they are passed over at once.
            var plain =
                state == In.Text ? bytes[place..].IndexOf((byte)'<')
                : state == In.Quote ? bytes[place..].IndexOf(quote)
                : 0;
            plain = plain < 0 ? bytes.Length - place : plain;
            Count(plain);
            place += plain;
            if (place < bytes.Length)
            {
                TakeSign(bytes[place]);
            }
        }
    }

    private void TakeHalf(byte one)
    {
        if (half is not { } first)
        {
            half = one;
            return;
        }

        half = null;
        var sign = order == Order.LittleEndian ? first | (one << 8) : (first << 8) | one;
        TakeSign(
            sign switch
            {
                0 => throw new DomainException(FileErrors.Broken()),
                < 0x80 => (byte)sign,
                _ => (byte)'a',
            }
        );
    }

    private void TakeSign(byte one)
    {
        Count(1);
        Take(one);
        (lastButOne, last) = (last, one);
    }

    private void Count(int bytes)
    {
        length += bytes;
        if (length > limits.TokenLength && state != In.Beginning)
        {
            throw new DomainException(FileErrors.Bomb());
        }
    }

    private void Take(byte one)
    {
        switch (state)
        {
            case In.Beginning when length == 2 && (last, one) is (0xFF, 0xFE) or (0xFE, 0xFF):
                (order, length) = (one == 0xFE ? Order.LittleEndian : Order.BigEndian, 0);
                break;
            case In.Beginning when last == 0 && length > 1 && one == (byte)'<':
                order = length == 2 ? Order.BigEndian : throw new DomainException(FileErrors.Broken());
                Begin(In.Tag);
                break;
            case In.Tag when length == 2 && one == 0:
                order = isFirst ? Order.LittleEndian : throw new DomainException(FileErrors.Broken());
                length = 1;
                break;
            case In.Beginning when one is 0 or 0xFE or 0xFF or 0xEF or 0xBB or 0xBF or (byte)' ' or (byte)'\r' or (byte)'\n' or (byte)'\t':
                break;
            case In.Beginning when one != (byte)'<':
                state = In.Other;
                break;
            case In.Beginning or In.Text when one == (byte)'<':
                isFirst = state == In.Beginning && length == 1;
                Begin(In.Tag);
                break;
            case In.Tag:
                TakeInTag(one);
                break;
            case In.Quote when one == quote:
                state = In.Tag;
                break;
            case In.Comment when one == (byte)'>' && last == (byte)'-' && lastButOne == (byte)'-' && length > 6:
            case In.Data when one == (byte)'>' && last == (byte)']' && lastButOne == (byte)']':
            case In.Instruction when one == (byte)'>' && last == (byte)'?':
                Begin(In.Text);
                break;
        }
    }

    private void TakeInTag(byte one)
    {
        if (length == 2)
        {
            kind = one;
            state = one == (byte)'?' ? In.Instruction : In.Tag;
        }
        else if (kind == (byte)'!' && length == 4 && one == (byte)'-' && last == (byte)'-')
        {
            state = In.Comment;
        }
        else if (kind == (byte)'!' && length == 3 && one == (byte)'[')
        {
            state = In.Data;
        }
        else if (one is (byte)'"' or (byte)'\'')
        {
            (state, quote) = (In.Quote, one);
        }
        else if (one == (byte)'>')
        {
            EndTag();
        }
    }

    private void EndTag()
    {
        depth +=
            kind == (byte)'/' ? -1
            : kind == (byte)'!' || last == (byte)'/' ? 0
            : 1;
        if (depth > limits.Depth)
        {
            throw new DomainException(FileErrors.Broken());
        }

        Begin(In.Text);
    }

    // Begin(In.Tag) is called at its bracket, which is the first sign of it.
    private void Begin(In next) => (state, length) = (next, next == In.Tag ? 1 : 0);

    private sealed class Seen(Stream xml, XmlTokens tokens) : WatchedStream(xml)
    {
        public override int Read(Span<byte> buffer)
        {
            var read = Inner.Read(buffer);
            tokens.Take(buffer[..read]);
            return read;
        }
    }
}
