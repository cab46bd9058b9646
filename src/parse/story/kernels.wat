;; The networks' arithmetic, four numbers at a time (WebAssembly SIMD). Every step is plain single precision, in a fixed
;; order, so every machine computes the same bits. Compiled to kernels.json by `npm run kernels`; kernels.ts calls it.
;;
;; Matrices lie row after row. Addresses and lengths of rows are in bytes; rows are a multiple of 32 bytes long.
(module
  (import "kernels" "memory" (memory 1))

  ;; Each block's state: the bias plus the rows of its features; what is below nought counts for a twentieth.
  ;; `ids` are 16-bit, block t's from starts[t] to starts[t + 1].
  (func (export "sumRows") (param $ids i32) (param $starts i32) (param $embed i32) (param $bias i32) (param $out i32)
    (param $rows i32) (param $row i32)
    (local $from i32) (local $to i32) (local $k i32) (local $at i32) (local $i i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $e v128) (local $f v128)
    (local $zero v128) (local $leak v128)
    (local.set $leak (f32x4.splat (f32.const 0.05)))
    (if (i32.eqz (local.get $rows)) (then (return)))
    (loop $blocks
      (local.set $from (i32.add (local.get $ids) (i32.shl (i32.load (local.get $starts)) (i32.const 1))))
      (local.set $to (i32.add (local.get $ids) (i32.shl (i32.load offset=4 (local.get $starts)) (i32.const 1))))
      (local.set $k (i32.const 0))
      ;; 24 columns at a time where there are so many: an id is read once for all of them, and six sums wait for none of each other.
      (block $few
        (loop $wide
          (br_if $few (i32.gt_u (i32.add (local.get $k) (i32.const 96)) (local.get $row)))
          (local.set $a (v128.load (i32.add (local.get $bias) (local.get $k))))
          (local.set $b (v128.load offset=16 (i32.add (local.get $bias) (local.get $k))))
          (local.set $c (v128.load offset=32 (i32.add (local.get $bias) (local.get $k))))
          (local.set $d (v128.load offset=48 (i32.add (local.get $bias) (local.get $k))))
          (local.set $e (v128.load offset=64 (i32.add (local.get $bias) (local.get $k))))
          (local.set $f (v128.load offset=80 (i32.add (local.get $bias) (local.get $k))))
          (local.set $i (local.get $from))
          (block $summed
            (loop $features
              (br_if $summed (i32.ge_u (local.get $i) (local.get $to)))
              (local.set $at (i32.add (i32.add (local.get $embed) (local.get $k))
                (i32.mul (i32.load16_u (local.get $i)) (local.get $row))))
              (local.set $a (f32x4.add (local.get $a) (v128.load (local.get $at))))
              (local.set $b (f32x4.add (local.get $b) (v128.load offset=16 (local.get $at))))
              (local.set $c (f32x4.add (local.get $c) (v128.load offset=32 (local.get $at))))
              (local.set $d (f32x4.add (local.get $d) (v128.load offset=48 (local.get $at))))
              (local.set $e (f32x4.add (local.get $e) (v128.load offset=64 (local.get $at))))
              (local.set $f (f32x4.add (local.get $f) (v128.load offset=80 (local.get $at))))
              (local.set $i (i32.add (local.get $i) (i32.const 2)))
              (br $features)))
          (local.set $at (i32.add (local.get $out) (local.get $k)))
          (v128.store (local.get $at) (f32x4.add
            (f32x4.pmax (local.get $a) (local.get $zero))
            (f32x4.mul (f32x4.pmin (local.get $a) (local.get $zero)) (local.get $leak))))
          (v128.store offset=16 (local.get $at) (f32x4.add
            (f32x4.pmax (local.get $b) (local.get $zero))
            (f32x4.mul (f32x4.pmin (local.get $b) (local.get $zero)) (local.get $leak))))
          (v128.store offset=32 (local.get $at) (f32x4.add
            (f32x4.pmax (local.get $c) (local.get $zero))
            (f32x4.mul (f32x4.pmin (local.get $c) (local.get $zero)) (local.get $leak))))
          (v128.store offset=48 (local.get $at) (f32x4.add
            (f32x4.pmax (local.get $d) (local.get $zero))
            (f32x4.mul (f32x4.pmin (local.get $d) (local.get $zero)) (local.get $leak))))
          (v128.store offset=64 (local.get $at) (f32x4.add
            (f32x4.pmax (local.get $e) (local.get $zero))
            (f32x4.mul (f32x4.pmin (local.get $e) (local.get $zero)) (local.get $leak))))
          (v128.store offset=80 (local.get $at) (f32x4.add
            (f32x4.pmax (local.get $f) (local.get $zero))
            (f32x4.mul (f32x4.pmin (local.get $f) (local.get $zero)) (local.get $leak))))
          (local.set $k (i32.add (local.get $k) (i32.const 96)))
          (br $wide)))
      (block $whole
        (loop $columns
          (br_if $whole (i32.ge_u (local.get $k) (local.get $row)))
          (local.set $a (v128.load (i32.add (local.get $bias) (local.get $k))))
          (local.set $b (v128.load offset=16 (i32.add (local.get $bias) (local.get $k))))
          (local.set $i (local.get $from))
          (block $done
            (loop $features
              (br_if $done (i32.ge_u (local.get $i) (local.get $to)))
              (local.set $at (i32.add (i32.add (local.get $embed) (local.get $k))
                (i32.mul (i32.load16_u (local.get $i)) (local.get $row))))
              (local.set $a (f32x4.add (local.get $a) (v128.load (local.get $at))))
              (local.set $b (f32x4.add (local.get $b) (v128.load offset=16 (local.get $at))))
              (local.set $i (i32.add (local.get $i) (i32.const 2)))
              (br $features)))
          (local.set $at (i32.add (local.get $out) (local.get $k)))
          (v128.store (local.get $at) (f32x4.add
            (f32x4.pmax (local.get $a) (local.get $zero))
            (f32x4.mul (f32x4.pmin (local.get $a) (local.get $zero)) (local.get $leak))))
          (v128.store offset=16 (local.get $at) (f32x4.add
            (f32x4.pmax (local.get $b) (local.get $zero))
            (f32x4.mul (f32x4.pmin (local.get $b) (local.get $zero)) (local.get $leak))))
          (local.set $k (i32.add (local.get $k) (i32.const 32)))
          (br $columns)))
      (local.set $starts (i32.add (local.get $starts) (i32.const 4)))
      (local.set $out (i32.add (local.get $out) (local.get $row)))
      (br_if $blocks (local.tee $rows (i32.sub (local.get $rows) (i32.const 1))))))

  ;; Writes one row into each of `rows` rows.
  (func (export "spread") (param $from i32) (param $out i32) (param $rows i32) (param $row i32)
    (local $k i32)
    (if (i32.eqz (local.get $rows)) (then (return)))
    (loop $blocks
      (local.set $k (i32.const 0))
      (loop $columns
        (v128.store (i32.add (local.get $out) (local.get $k)) (v128.load (i32.add (local.get $from) (local.get $k))))
        (br_if $columns (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 16))) (local.get $row))))
      (local.set $out (i32.add (local.get $out) (local.get $row)))
      (br_if $blocks (local.tee $rows (i32.sub (local.get $rows) (i32.const 1))))))

  ;; y += x · w, where x has rows of `in` bytes, y of `out` bytes. `rows` is a multiple of four: four rows share each weight.
  (func (export "multiply") (param $x i32) (param $w i32) (param $y i32) (param $rows i32) (param $in i32) (param $out i32)
    (local $k i32) (local $p i32) (local $q i32) (local $r i32) (local $s i32) (local $end i32) (local $v i32)
    (local $at i32) (local $bt i32) (local $ct i32) (local $dt i32)
    (local $m v128) (local $n v128) (local $f v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $e v128) (local $g v128) (local $h v128) (local $j v128)
    (if (i32.eqz (local.get $rows)) (then (return)))
    (loop $blocks
      (local.set $k (i32.const 0))
      (loop $columns
        (local.set $at (i32.add (local.get $y) (local.get $k)))
        (local.set $bt (i32.add (local.get $at) (local.get $out)))
        (local.set $ct (i32.add (local.get $bt) (local.get $out)))
        (local.set $dt (i32.add (local.get $ct) (local.get $out)))
        (local.set $a (v128.load (local.get $at)))
        (local.set $b (v128.load offset=16 (local.get $at)))
        (local.set $c (v128.load (local.get $bt)))
        (local.set $d (v128.load offset=16 (local.get $bt)))
        (local.set $e (v128.load (local.get $ct)))
        (local.set $g (v128.load offset=16 (local.get $ct)))
        (local.set $h (v128.load (local.get $dt)))
        (local.set $j (v128.load offset=16 (local.get $dt)))
        (local.set $p (local.get $x))
        (local.set $end (i32.add (local.get $p) (local.get $in)))
        (local.set $q (local.get $end))
        (local.set $r (i32.add (local.get $q) (local.get $in)))
        (local.set $s (i32.add (local.get $r) (local.get $in)))
        (local.set $v (i32.add (local.get $w) (local.get $k)))
        (loop $terms
          (local.set $m (v128.load (local.get $v)))
          (local.set $n (v128.load offset=16 (local.get $v)))
          (local.set $f (v128.load32_splat (local.get $p)))
          (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $f) (local.get $m))))
          (local.set $b (f32x4.add (local.get $b) (f32x4.mul (local.get $f) (local.get $n))))
          (local.set $f (v128.load32_splat (local.get $q)))
          (local.set $c (f32x4.add (local.get $c) (f32x4.mul (local.get $f) (local.get $m))))
          (local.set $d (f32x4.add (local.get $d) (f32x4.mul (local.get $f) (local.get $n))))
          (local.set $f (v128.load32_splat (local.get $r)))
          (local.set $e (f32x4.add (local.get $e) (f32x4.mul (local.get $f) (local.get $m))))
          (local.set $g (f32x4.add (local.get $g) (f32x4.mul (local.get $f) (local.get $n))))
          (local.set $f (v128.load32_splat (local.get $s)))
          (local.set $h (f32x4.add (local.get $h) (f32x4.mul (local.get $f) (local.get $m))))
          (local.set $j (f32x4.add (local.get $j) (f32x4.mul (local.get $f) (local.get $n))))
          (local.set $v (i32.add (local.get $v) (local.get $out)))
          (local.set $q (i32.add (local.get $q) (i32.const 4)))
          (local.set $r (i32.add (local.get $r) (i32.const 4)))
          (local.set $s (i32.add (local.get $s) (i32.const 4)))
          (br_if $terms (i32.lt_u (local.tee $p (i32.add (local.get $p) (i32.const 4))) (local.get $end))))
        (v128.store (local.get $at) (local.get $a))
        (v128.store offset=16 (local.get $at) (local.get $b))
        (v128.store (local.get $bt) (local.get $c))
        (v128.store offset=16 (local.get $bt) (local.get $d))
        (v128.store (local.get $ct) (local.get $e))
        (v128.store offset=16 (local.get $ct) (local.get $g))
        (v128.store (local.get $dt) (local.get $h))
        (v128.store offset=16 (local.get $dt) (local.get $j))
        (br_if $columns (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 32))) (local.get $out))))
      (local.set $x (i32.add (local.get $x) (i32.shl (local.get $in) (i32.const 2))))
      (local.set $y (i32.add (local.get $y) (i32.shl (local.get $out) (i32.const 2))))
      (br_if $blocks (local.tee $rows (i32.sub (local.get $rows) (i32.const 4))))))

  ;; y = x + y where y is above nought, else x; over `bytes` bytes.
  (func (export "settle") (param $x i32) (param $y i32) (param $bytes i32)
    (local $end i32) (local $zero v128)
    (local.set $end (i32.add (local.get $y) (local.get $bytes)))
    (block $done
      (loop $numbers
        (br_if $done (i32.ge_u (local.get $y) (local.get $end)))
        (v128.store (local.get $y)
          (f32x4.add (v128.load (local.get $x)) (f32x4.pmax (v128.load (local.get $y)) (local.get $zero))))
        (local.set $x (i32.add (local.get $x) (i32.const 16)))
        (local.set $y (i32.add (local.get $y) (i32.const 16)))
        (br $numbers))))

  ;; From the row at `out` on, each row of out is `keep` times the one before it plus `gain` times the row of x before it.
  ;; `step` leads from row to row: downwards, or, below nought, upwards. The first row is nought.
  (func (export "fade") (param $x i32) (param $keep i32) (param $gain i32) (param $out i32) (param $rows i32) (param $row i32)
    (param $step i32)
    (local $k i32)
    (memory.fill (local.get $out) (i32.const 0) (local.get $row))
    (block $done
      (loop $blocks
        (br_if $done (i32.le_s (local.tee $rows (i32.sub (local.get $rows) (i32.const 1))) (i32.const 0)))
        (local.set $k (i32.const 0))
        (loop $columns
          (v128.store (i32.add (i32.add (local.get $out) (local.get $step)) (local.get $k))
            (f32x4.add
              (f32x4.mul (v128.load (i32.add (local.get $keep) (local.get $k)))
                (v128.load (i32.add (local.get $out) (local.get $k))))
              (f32x4.mul (v128.load (i32.add (local.get $gain) (local.get $k)))
                (v128.load (i32.add (local.get $x) (local.get $k))))))
          (br_if $columns (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 16))) (local.get $row))))
        (local.set $out (i32.add (local.get $out) (local.get $step)))
        (local.set $x (i32.add (local.get $x) (local.get $step)))
        (br $blocks))))
)
