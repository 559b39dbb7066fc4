using System.Text.Json;

namespace RoleGuide.Checks;

/// <summary>Reads one JSON value of which the bytes come in pieces, wherever they are cut.</summary>
internal sealed class JsonPieces
{
    private JsonReaderState _state;

    /// <summary>What was cut off in the middle of a word.</summary>
    private byte[] _rest = [];
    private bool _isBroken;

    /// <summary>Reads the next piece.</summary>
    public void Read(ReadOnlySpan<byte> piece) => Read(piece, isLast: false);

    /// <summary>Whether the pieces were one JSON value, once there is no other.</summary>
    public bool EndsSoundly()
    {
        Read([], isLast: true);
        return !_isBroken;
    }

    private void Read(ReadOnlySpan<byte> piece, bool isLast)
    {
        if (_isBroken) return;
        var bytes = _rest.Length == 0 ? piece : [.. _rest, .. piece];
        try
        {
            var reader = new Utf8JsonReader(bytes, isLast, _state);
            while (reader.Read()) { }
            _state = reader.CurrentState;
            _rest = bytes[(int)reader.BytesConsumed..].ToArray();
        }
        catch (JsonException)
        {
            _isBroken = true;
        }
    }
}
